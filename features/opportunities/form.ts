import { choice, choices, date, number, optionalDate, text, tick, words } from '../../platform/fields.ts'
import { form, type Errors } from '../../platform/form.ts'
import { dayInLondon } from '../../rules/days.ts'
import { roleFamilies, type Category } from '../../rules/categories.ts'
import { mostPlaces, opportunityKinds } from '../../rules/opportunities.ts'

const offer = {
  kind: choice({ label: 'What do you offer?', options: opportunityKinds, missing: 'Choose what you offer' }),
  title: text({
    label: 'Title',
    hint: 'For example, shadow our chief operating officer through a winter',
    missing: 'Enter a title',
    maxLength: 120,
  }),
  learning: words({
    label: 'What would somebody learn?',
    missing: 'Say what somebody would learn',
    maxWords: 200,
  }),
  roles: choices({
    label: 'Which roles does it help with?',
    hint: 'Choose none if it helps with all',
    options: roleFamilies,
  }),
  starts: date({ label: 'From when?', hint: 'For example, 27 3 2027', missing: 'Enter from when' }),
  ends: optionalDate({ label: 'Until when?', hint: 'Leave it empty for a single day' }),
  commitment: text({
    label: 'How much time does it take?',
    hint: 'For example, one day a week, or two hours a month',
    missing: 'Enter how much time it takes',
    maxLength: 100,
  }),
  places: number({
    label: 'How many can take part?',
    from: 1,
    to: mostPlaces,
    width: 3,
    missing: 'Enter how many can take part',
  }),
}

/** `organisations`: those for which the actor may offer. */
export const offerForm = (organisations: Category) =>
  form(
    {
      organisation: choice({
        label: 'Which organisation?',
        options: organisations,
        missing: 'Choose the organisation',
      }),
      ...offer,
    },
    wrongDays,
  )

export const changeForm = form(offer, wrongDays)

function wrongDays({ starts, ends }: { starts?: string; ends?: string | null }): Errors {
  if (!starts || ends === undefined) return {}
  if (ends && ends < starts) return { ends: 'Until when must be on or after the first day' }
  return (ends ?? starts) < dayInLondon() ? { [ends ? 'ends' : 'starts']: 'It must not be over already' } : {}
}

/** Whoever still waits is told; nobody has to be where nobody waits. */
export const closeForm = (waiting: number) =>
  form({
    answer: words({
      label: 'What do you tell those who still wait for an answer?',
      maxWords: 100,
      ...(waiting > 0 ? { missing: 'Say something to those who still wait' } : {}),
    }),
  })

export const askForm = form({
  words: words({
    label: 'Why would you like this, and what would you bring?',
    hint: 'A few words: those who offer it read them',
    missing: 'Say why you would like this',
    maxWords: 150,
  }),
})

export const agreeForm = form({
  answer: words({
    label: 'What happens next?',
    hint: 'Whom to contact, and when to begin',
    missing: 'Say what happens next',
    maxWords: 150,
  }),
})

export const declineForm = form({
  answer: words({
    label: 'Why not?',
    hint: 'The member reads it. Say what would help them next time.',
    missing: 'Say why not',
    maxWords: 150,
  }),
})

export const withdrawForm = form({
  answer: words({ label: 'Do you want to say why?', maxWords: 100 }),
})

/** `had`: what they wrote before. Words that were written since are not deleted with it. */
export const wishForm = (had: string | undefined) =>
  form(
    {
      kinds: choices({
        label: 'What do you look for?',
        hint: 'Choose all that would help you',
        options: opportunityKinds,
        missing: 'Choose at least one',
      }),
      words: words({
        label: 'In your own words',
        hint: 'For example, I would like to shadow a board in another sector, or be mentored by a finance director',
        missing: 'Say in a few words what you look for',
        maxWords: 150,
      }),
      remove: tick({ label: 'I do not look for anything any more: delete this, with what I wrote' }),
    },
    ({ words: typed, remove }) =>
      remove && typed !== undefined && typed !== had
        ? { remove: 'You have written something new: save it without this, or put back what you wrote before' }
        : {},
  )

/** `offers`: the region's open opportunities, newest first. */
export const pointForm = (offers: Category) =>
  form({
    opportunity: choice({
      label: 'Which opportunity?',
      options: offers,
      missing: 'Choose the opportunity',
    }),
  })

/** `organisations`: the region's, by code. */
export const callForm = (organisations: Category) =>
  form({
    organisations: choices({
      label: 'Which organisations do you ask?',
      options: organisations,
      missing: 'Choose at least one organisation',
    }),
    kinds: choices({
      label: 'What do your members look for?',
      options: opportunityKinds,
      missing: 'Choose at least one',
    }),
    words: words({
      label: 'What do you ask for?',
      hint: 'Name no member: the organisations read this',
      missing: 'Say what you ask for',
      maxWords: 150,
    }),
  })
