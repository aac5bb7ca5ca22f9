"""The portal's theme for MkDocs; a wheel carries this folder as `khuyen_hoc_theme`."""
