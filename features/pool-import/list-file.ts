import { z } from 'zod'
import { safeFileName } from '../../platform/file-names.ts'
import type { Field, SentFile } from '../../platform/form.ts'
import { readList, type MemberList } from './read-list.ts'

export interface ListFile {
  name: string
  list: MemberList
}

const maxBytes = 2 * 1024 * 1024
const tooLarge = 'The list must be smaller than 2 MB'

/** A list as a spreadsheet saves it: read at once, since what cannot be read is refused at once. */
export const listFile: Field<ListFile> = {
  kind: 'file',
  label: 'The list',
  hint: 'A CSV file, smaller than 2 MB, of at most 2,000 members',
  optional: false,
  maxBytes,
  tooLarge,
  accept: '.csv,.txt,.tsv,text/csv,text/plain',
  parse: z.custom<SentFile | null>().transform((sent, context): ListFile => {
    const wrong = (message: string) => {
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    }
    if (!sent) return wrong('Choose the file with the list')
    if (sent.bytes.length >= maxBytes) return wrong(tooLarge)
    const read = readList(sent.bytes)
    return 'wrong' in read ? wrong(read.wrong) : { name: safeFileName(sent.name), list: read.list }
  }),
}
