/** Text in XML: escaped, and without the characters that XML 1.0 cannot hold. */
export const xmlText = (text: string | number | undefined): string =>
  String(text ?? '')
    .toWellFormed()
    .replaceAll(/(?![\t\n\r\u0080-\u009f])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
