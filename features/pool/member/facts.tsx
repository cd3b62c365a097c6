import { paths } from '../../../paths.ts'
import {
  boardMembership,
  noticePeriods,
  organisationKinds,
  organisationSizes,
  registrationBodies,
  travel,
} from '../../../rules/career.ts'
import { contractTypes, labelOf, pathways, roleFamilies } from '../../../rules/categories.ts'
import { counted, labelsOf } from '../../../ui/words.ts'
import { Summary, type Row } from '../../../ui/summary.tsx'
import { ended } from '../lasting.ts'
import { whenAvailable } from '../when-available.ts'
import type { MemberData } from './load.ts'

/** What a member looks for, and what is known of them; each with where it is changed by whoever may. */
export function Facts({ of: { membership: it, boards, mine, home, between, today } }: { of: MemberData }) {
  const lasts = !ended.includes(it.state)
  const change = (may: boolean, href: string, what: string) => (may && lasts ? { href, what } : undefined)
  const own = (href: string, what: string) => change(mine, href, what)
  const rows: (Row | null)[] = [
    {
      key: 'Current post',
      value: [it.current_post, it.employer_name].filter(Boolean).join(', '),
      change: change(mine || home, paths.changePost(it.id), 'current post'),
    },
    { key: 'Pathway', value: labelOf(pathways, it.pathway) },
    it.board_member || it.years_at_level !== null
      ? {
          key: 'Experience',
          value: [
            it.board_member && `On a board: ${labelOf(boardMembership, it.board_member).toLowerCase()}`,
            it.years_at_level !== null && `${counted(it.years_at_level, 'year')} at this level`,
          ]
            .filter(Boolean)
            .join('\n'),
        }
      : null,
    {
      key: 'Registration',
      value: it.registration_body
        ? [labelOf(registrationBodies, it.registration_body), it.registration_number].filter(Boolean).join(', ')
        : 'Not said yet',
      change: own(paths.memberRegistration(it.id), 'registration'),
    },
    {
      key: 'Looks for',
      value: [
        labelsOf(roleFamilies, it.target_roles),
        labelsOf(contractTypes, it.contract_types),
        it.organisation_kinds.length > 0 && labelsOf(organisationKinds, it.organisation_kinds),
        labelsOf(organisationSizes, it.organisation_sizes) || 'Any size',
        it.challenged && 'Would take on a challenged organisation',
      ]
        .filter(Boolean)
        .join('\n'),
      change: own(paths.memberRoles(it.id), 'what you look for'),
    },
    {
      key: 'Where',
      value: [labelsOf(boards, it.regions), it.travel && labelOf(travel, it.travel)].filter(Boolean).join('\n'),
      change: own(paths.memberRegions(it.id), 'where you would work'),
    },
    {
      key: 'Available',
      value: [whenAvailable(it, today), it.notice && `Notice: ${labelOf(noticePeriods, it.notice).toLowerCase()}`]
        .filter(Boolean)
        .join('\n'),
      change: own(paths.memberRoles(it.id), 'from when you are available, and your notice'),
    },
    {
      key: 'Hidden from own employer',
      value: it.hide_from_employer ? 'Yes' : 'No',
      change: own(paths.memberVisibility(it.id), 'who may see you'),
    },
    between && {
      key: 'Hidden from',
      value: between.hidden.join('\n') || 'No other organisation',
      change: own(paths.memberHiddenFrom(it.id), 'from whom you are hidden'),
    },
  ]
  return <Summary rows={rows} />
}
