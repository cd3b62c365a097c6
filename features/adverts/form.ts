import { z } from 'zod'
import { choice, organisation } from '../../platform/fields.ts'
import { form, type Field, type SentFile } from '../../platform/form.ts'
import { contractTypes, roleFamilies } from '../../rules/categories.ts'

const mostBytes = 10 * 1024 * 1024
const tooLarge = 'The file must be smaller than 10 MB. Pack it with gzip, or split it'

const fileOfAdverts: Field<SentFile> = {
  kind: 'file',
  label: 'The file with the adverts',
  hint: 'CSV or JSON Lines, packed with gzip or not, smaller than 10 MB',
  maxBytes: mostBytes,
  tooLarge,
  accept: '.csv,.tsv,.txt,.jsonl,.ndjson,.json,.gz,text/csv,application/gzip',
  parse: z
    .custom<SentFile | null>()
    .refine((sent) => sent !== null, 'Choose the file with the adverts')
    .refine((sent) => !sent || sent.bytes.length > 0, 'The file is empty. Choose another file.')
    .refine((sent) => !sent || sent.bytes.length < mostBytes, tooLarge) as never,
}

export const importForm = form({ file: fileOfAdverts })

export const postForm = form({
  organisation: organisation({
    label: 'Whose post is it?',
    hint: 'Part of the name of the trust or board, or its code',
    missing: 'Enter whose post it is',
  }),
  role: choice({ label: 'Role', options: roleFamilies, missing: 'Choose the role' }),
  contract: choice({
    label: 'How will the post be held?',
    options: contractTypes,
    missing: 'Choose how the post will be held',
  }),
})
