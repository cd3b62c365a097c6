import { z } from 'zod'
import { endings, fileKinds, typeOf, type FileKind, type FileType } from './file-kinds.ts'
import { safeFileName } from './file-names.ts'
import type { Field, Look, SentFile } from './form.ts'

/** A file that is what it says: checked by its content, named safely and by its true kind. */
export interface Attachment {
  name: string
  type: FileType
  bytes: Buffer
}

interface FileLook extends Pick<Look, 'label' | 'hint'> {
  /** What sentences call it, like "The CV"; "The file" unless said otherwise. */
  called?: string
  maxBytes: number
  types: readonly FileKind[]
}

/** A file. `missing` is the sentence where none was chosen. */
export const attachment = (look: FileLook & { missing: string }): Field<Attachment> =>
  field(look, look.missing) as Field<Attachment>

/** A file, or none; null then. */
export const optionalAttachment = (look: FileLook): Field<Attachment | null> => field(look, null)

function field(look: FileLook, missing: string | null): Field<Attachment | null> {
  const { label, hint, maxBytes, types, called = 'The file' } = look
  const tooLarge = `${called} must be smaller than ${Math.floor(maxBytes / 1024 / 1024)} MB`
  const may: readonly FileType[] = types.flatMap((kind) => [...fileKinds[kind].types])
  return {
    kind: 'file',
    label,
    ...(hint ? { hint } : {}),
    optional: missing === null,
    maxBytes,
    tooLarge,
    accept: may.flatMap((type) => [endings[type], type]).join(','),
    parse: z.custom<SentFile | null>().transform((sent, context) => {
      const wrong = (message: string) => {
        context.addIssue({ code: 'custom', message })
        return z.NEVER
      }
      if (!sent) return missing === null ? null : wrong(missing)
      if (sent.bytes.length === 0) return wrong(`${called} is empty. Choose another file.`)
      if (sent.bytes.length >= maxBytes) return wrong(tooLarge)
      const type = typeOf(sent.bytes)
      if (!type || !may.includes(type)) return wrong(wrongKind(called, types))
      return { name: named(sent.name, type), type, bytes: sent.bytes }
    }),
  }
}

const wrongKind = (called: string, types: readonly FileKind[]) =>
  `${called} must be a ${types.map((kind) => fileKinds[kind].says).join(' or ')}`

/** Nobody who saves it gets another kind of file than its name promises. */
function named(sent: string, type: FileType): string {
  const name = safeFileName(sent)
  const ending = endings[type]
  return name.toLowerCase().endsWith(ending) ? name : `${safeFileName(name.slice(0, 120 - ending.length))}${ending}`
}
