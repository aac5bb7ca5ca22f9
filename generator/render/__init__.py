"""`Page` → HTML bytes, with the theme's templates. Asks nothing of other pages."""

from generator.render.environment import theme_environment
from generator.render.frame import Frame, frame
from generator.render.page import Renderer

__all__ = ["Frame", "Renderer", "frame", "theme_environment"]
