"""Static site generator of the khuyến học portal. The folders are the pipeline's stages."""
