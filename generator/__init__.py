"""Static site generator of the khuyến học portal. The folders are the pipeline's stages."""

from generator.starting import keep_patterns, make_methods_late

make_methods_late()
keep_patterns()
