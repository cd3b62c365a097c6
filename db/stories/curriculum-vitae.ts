import { Buffer } from 'node:buffer'

/** A PDF of one page: a name, and a line for each post. Its letters are those of ASCII. */
export function curriculumVitae(name: string, lines: readonly string[]): Buffer {
  const text = [`BT /F1 20 Tf 72 760 Td ${shown(name)} Tj /F1 11 Tf 0 -18 Td`, ...lines.map(lineBelow), 'ET'].join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
  ]
  return Buffer.from(written(objects), 'latin1')
}

const lineBelow = (line: string) => `0 -18 Td ${shown(line)} Tj`

const shown = (text: string) => `(${text.replaceAll(/[\\()]/g, '\\$&')})`

/** ISO 32000 7.5: the objects one after the other, and a table that says at which byte each begins. */
function written(objects: string[]): string {
  let file = '%PDF-1.7\n'
  const begins = objects.map((object, before) => {
    const at = file.length
    file += `${before + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${begins.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>
startxref\n${file.length}\n%%EOF\n`
}
