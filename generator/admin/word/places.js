// The places whose association, committee or council acts in a piece: proposed, never chosen.

const BODY =
  "hội khuyến học|hội kh|hkh|ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|tỉnh ủy|thành ủy|huyện ủy|quận ủy|đảng bộ|hội";
const KIND = "tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|khu vực";
const BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${BODY}|${KIND})(?: (?:các|của|ở))?(?: (?:${KIND}))?\\s*$`,
  "iu",
);
const TITLE = /^(?:Tỉnh|Thành phố|Quận|Huyện|Thị xã|Phường|Xã) (?=\p{Lu})/u;
const CLUSTER = /^Cụm \d+$/u;
const NEAR = 48;

/**
 * Return the places by id: those of title and lead, else those of the first paragraphs.
 * @param {string[]} head @param {string[]} body @param {Record<string, string>} regions
 * @returns {Record<string, string>}
 */
export function placesIn(head, body, regions) {
  for (const lines of [head, [...head, ...body.slice(0, 2)]]) {
    const acting = Object.entries(regions).filter(([, name]) => lines.some((line) => acts(line, name)));
    if (acting.length) return Object.fromEntries(acting);
  }
  return {};
}

/** @param {string} line @param {string} wholeName */
function acts(line, wholeName) {
  const name = wholeName.replace(/ \(.*/, "").replace(TITLE, "");
  if (CLUSTER.test(name)) return new RegExp(`(?<!\\p{L})${name}(?!\\d)`, "iu").test(line);
  for (let place = line.indexOf(name); place >= 0; place = line.indexOf(name, place + 1)) {
    const isWhole = !/^[\p{L}\d]/u.test(line.slice(place + name.length));
    if (isWhole && BEFORE.test(line.slice(Math.max(0, place - NEAR), place))) return true;
  }
  return false;
}
