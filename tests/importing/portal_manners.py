"""How portals set the parts of a page: a title, a day, a lead, who signed, other pieces."""

from tests.importing.portal_words import TEASER

TITLES = (
    "<h1>{}</h1>",
    "<h2>{}</h2>",
    "<div class='title'>{}</div>",
    "<span class='tieude'>{}</span>",
    "<p><b>{}</b></p>",
    "<h3 class='detail-title'>{}</h3>",
    "<table><tr><td class='contentheading'>{}</td></tr></table>",
)
DAY_BOXES = (
    "<div class='date'>{}</div>",
    "<span class='time'>{}</span>",
    "<div>{}</div>",
    "<time>{}</time>",
    "<div>{} | Lượt xem: 2.019</div>",
    "<div class='info'><i class='fa fa-clock'></i> {}</div><div>Đã xem: 310</div>",
)
LEADS = (
    "<p class='sapo'>{}</p>",
    "<h2 class='lead'>{}</h2>",
    "<p><strong>{}</strong></p>",
    "<p>{}</p>",
    "<h3>{}</h3>",
    "<div class='description'><p>{}</p></div>",
)
SIGNATURES = (
    "<p style='text-align:right'><strong>{}</strong></p>",
    "<p><b><i>{}</i></b></p>",
    "<div class='author'>{}</div>",
    "<table width='100%'><tr><td align='right'><b>{}</b></td></tr></table>",
)
PARAGRAPHS = ("<p>{}</p>", "<div>{}</div>", "{}<br><br>", "<p><span>{}</span></p>")
PICTURES = (
    "<figure><img src='{0}'><figcaption>{1}</figcaption></figure>",
    "<table><tr><td><img src='{0}'></td></tr><tr><td>{1}</td></tr></table>",
    "<p align='center'><img src='{0}'><br><i>{1}</i></p>",
    "<div class='image'><img src='{0}'><div class='caption'>{1}</div></div>",
)
BODIES = (
    "<div class='content'>{lead}{body}{end}</div>",
    "{lead}<div class='detail-content'>{body}{end}</div>",
    "<div id='noidung'>{lead}{body}</div>{end}",
    "<article>{lead}{body}</article>{end}",
    "{lead}{body}{end}",
    "<table width='100%'><tr><td>{lead}{body}{end}</td></tr></table>",
    "<table><tr><td>{lead}</td></tr><tr><td>{body}</td></tr><tr><td>{end}</td></tr></table>",
)
FRAMES = (
    "<header>{top}</header><main>{piece}</main><aside>{side}</aside>{foot}",
    "<div id='wrap'>{top}<div class='left'>{piece}</div><div>{side}</div>{foot}</div>",
    "<table width='980'><tr><td colspan='2'>{top}</td></tr><tr><td width='200'>{side}</td>"
    "<td valign='top'>{piece}</td></tr><tr><td colspan='2'>{foot}</td></tr></table>",
    "<form id='aspnetForm'><div id='s4-workspace'>{top}<table><tr><td>{piece}</td><td>{side}</td>"
    "</tr></table>{foot}</div></form>",
    "<div class='x1'>{top}</div><div class='x2'><div>{side}</div><div>{piece}</div></div>{foot}",
    "<div class='region-content'>{top}<div class='node'>{piece}</div></div><div>{side}</div>{foot}",
)
LISTS = (
    "<ul>{}</ul>|<li><a href='/t'>{}</a> <i>({})</i></li>",
    "<div>{}</div>|<div><a href='/t'><img src='t.jpg'></a><h4><a href='/t'>{}</a></h4>{}</div>",
    "<div>{}</div>|<p>- <a href='/t'>{}</a> ({})</p>",
    "<table>{}</table>|<tr><td><a href='t.aspx'>{}</a> {}</td></tr>",
    f"<div>{{}}</div>|<div><h3><a href='/t'>{{}}</a></h3>{{}}<p>{TEASER}</p></div>",
)
WITHIN = (
    "",
    "<p><strong>&gt;&gt; <a href='/o'>{}</a></strong></p>",
    "<p><em>Xem thêm: <a href='/o'>{}</a></em></p>",
    "<table><tr><td><b>TIN LIÊN QUAN</b></td></tr><tr><td><a href='/o'>{}</a></td></tr></table>",
)
