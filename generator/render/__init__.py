"""`Page` → HTML bytes, with the theme's templates. Asks nothing of other pages."""

from generator.render.environment import theme_environment
from generator.render.frame import Frame, frame
from generator.render.host_page import host_page_globals
from generator.render.page import RenderedPage, Renderer, chrome_of
from generator.render.styles import styles_of
from generator.render.theme_faults import theme_faults

__all__ = [
    "Frame",
    "RenderedPage",
    "Renderer",
    "chrome_of",
    "frame",
    "host_page_globals",
    "styles_of",
    "theme_environment",
    "theme_faults",
]
