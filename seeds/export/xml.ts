/** What XML 1.0 cannot hold, in any form. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Text as the content of an element; a sign that XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '\uFFFD').replace(/[&<>\r]/g, (sign) => signs[sign] ?? sign);
}

/** An id as an NMTOKEN: other signs than letters, digits and - . : _ are written as `_xHHHH_`, so that no two ids fall together. */
export function xmlToken(id: string): string {
  return id.replace(/[^A-Za-z0-9._:-]|_(?=x)/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}
