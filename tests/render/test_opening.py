"""A hand-written page without a description is described by its first words."""

from generator.render.opening import LONGEST, opening


def test_the_first_paragraph_that_says_something_is_taken() -> None:
    picture = '<p><img src="a.png" alt=""></p>'
    words = '<p class="x">Viết cho\n<b>Hội</b> &amp; cổng.</p>'
    assert opening(f"<h1>Liên hệ</h1>\n{picture}\n{words}<p>Hai.</p>") == "Viết cho Hội & cổng."
    assert opening("<h1>Liên hệ</h1><ul><li>Một</li></ul>") == ""
    assert opening("") == ""


def test_a_long_one_is_cut_at_a_word() -> None:
    words = opening(f"<p>{'khuyến học ' * 40}</p>")
    assert len(words) <= LONGEST and words.endswith(("khuyến…", "học…"))
