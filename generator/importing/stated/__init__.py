"""What somebody wrote above a piece for the portal: `Địa phương: …`, `Ngày đăng: …`."""
