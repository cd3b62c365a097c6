import { choice, choices, date, optionalChoice, optionalOrganisation, text, tick } from '../../platform/fields.ts'
import { form, type Errors } from '../../platform/form.ts'
import { registrationBodies } from '../../rules/career.ts'
import { contractTypes, pathways, roleFamilies, type Category } from '../../rules/categories.ts'
import { dayInLondon } from '../../rules/days.ts'
import { availableFrom } from '../applications/career-fields.ts'
import { listFile } from './list-file.ts'

const listed = date({
  label: 'When was the list made?',
  hint: 'Readiness counts from this day, unless the list says another. For example, 27 3 2026',
  missing: 'Enter when the list was made',
})

export const uploadForm = form({
  file: listFile,
  listed: {
    ...listed,
    parse: listed.parse.refine((day) => day <= dayInLondon(), 'The day of the list must be today or earlier'),
  },
  pathway: choice({
    label: 'Which pathway holds for members whose row names none?',
    options: pathways,
    missing: 'Choose a pathway',
  }),
})

/** Nothing is imported of a list that is wrong in part, unless the person says so. */
export const importForm = (wrong: number) =>
  form(
    wrong === 0
      ? {}
      : {
          leaveOut: tick({
            label: wrong === 1 ? 'Leave out the row that is wrong' : `Leave out the ${wrong} rows that are wrong`,
            missing: 'Correct the list and send it again, or choose to leave out what is wrong',
          }),
        },
  )

/** What the member corrects, `boards` by the codes of their regions. */
export const confirmForm = (boards: Category) =>
  form(
    {
      name: text({ label: 'Your name', missing: 'Enter your name', autocomplete: 'name' }),
      post: text({
        label: 'Your current post',
        missing: 'Enter your current post',
        autocomplete: 'organization-title',
      }),
      employer: optionalOrganisation({
        label: 'Your employer',
        hint: 'Type part of the name, or the organisation code',
      }),
      roles: choices({
        label: 'Which roles do you look for?',
        options: roleFamilies,
        missing: 'Choose at least one role',
      }),
      contracts: choices({
        label: 'How would you hold the post?',
        options: contractTypes,
        missing: 'Choose at least one way to hold the post',
      }),
      regions: choices({
        label: 'In which regions would you work?',
        hint: 'The talent teams of these regions can see you',
        options: boards,
        missing: 'Choose at least one region',
      }),
      from: availableFrom(),
      registration: optionalChoice({ label: 'Where are you registered?', options: registrationBodies }),
      number: text({ label: 'Registration or membership number', maxLength: 40, width: 20 }),
      hide: choice({
        label: 'May your own employer find you in the pool?',
        options: { yes: 'No, hide me from my employer', no: 'Yes, my employer may find me' },
        missing: 'Choose whether your employer may find you',
      }),
    },
    hiddenFromSomebody,
  )

/** Nobody is hidden from an employer that is not known. */
const hiddenFromSomebody = ({ employer, hide }: { employer?: string | null; hide?: string }): Errors =>
  hide === 'yes' && !employer ? { employer: 'Enter your employer, so that you can be hidden from it' } : {}
