"""The portal as an app, and without a line."""
