"""What a developer's loop needs beside the tests themselves: `make fast`, `make mutate`."""
