import { paths } from '../../paths.ts'
import { Icon } from '../../ui/icons.tsx'
import { card } from '../../ui/nhs.ts'

const audiences = [
  {
    heading: 'If you want to be a director',
    href: paths.startApplication(),
    description:
      'You are ready for a board-level post now, or will be within 12 months. You may be a director already, or one step below. Apply by yourself, or be nominated.',
  },
  {
    heading: 'If you lead people',
    href: paths.nominate(),
    description:
      'Talk with the people you lead about where they want to go. Then nominate those who are ready, and help them find the right post.',
  },
  {
    heading: 'If you have a vacancy',
    href: paths.shareVacancy(),
    description:
      'Share a post that is open, or one you expect. The talent team first looks for people who are ready, before money is spent on a search.',
  },
  {
    heading: 'If you are on a talent board',
    href: paths.overview(),
    description: 'See who is ready, which posts are coming and where your region needs to prepare more people.',
  },
]

export function Audiences() {
  return (
    <section aria-labelledby="for-whom">
      <h2 id="for-whom">What would you like to do?</h2>
      <ul class="nhsuk-grid-row nhsuk-card-group app-cards">
        {audiences.map(({ heading, href, description }) => (
          <li class="nhsuk-grid-column-one-half nhsuk-card-group__item">
            {card({
              heading: { text: heading, level: 3, size: 'm' },
              href,
              clickable: true,
              description,
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}

const steps = [
  {
    icon: 'conversation',
    title: 'Talent conversation',
    says: 'You and a senior leader talk about your strengths, your hopes and what you still need. It is not an appraisal.',
  },
  {
    icon: 'nomination',
    title: 'Nominate or apply',
    says: 'A leader nominates you, or you apply by yourself. Both ways are open to everybody who feels ready.',
  },
  {
    icon: 'assessment',
    title: 'Assessment',
    says: 'Senior NHS leaders of the region look at what you have led and how you lead. You are told what they saw.',
  },
  {
    icon: 'pool',
    title: 'Talent pool',
    says: 'If you are ready now or within 12 months, you join the pool. You say which posts and regions you would like.',
  },
  {
    icon: 'introduction',
    title: 'Introduction',
    says: 'When a post fits, we ask you first. If you say yes, you meet the organisation, which holds its own interview.',
  },
] as const

export function HowItWorks() {
  return (
    <section class="app-band" aria-labelledby="how">
      <h2 id="how">How it works</h2>
      <ol class="app-steps">
        {steps.map(({ icon, title, says }) => (
          <li class="app-steps__step">
            <span class="app-steps__picture">
              <Icon name={icon} />
            </span>
            <h3 class="nhsuk-heading-s app-steps__title">{title}</h3>
            <p class="app-steps__says">{says}</p>
          </li>
        ))}
      </ol>
      <p class="app-column">
        A place in the pool is not the promise of a post. It means that you are known, and that you are thought of when
        a post comes up.
      </p>
    </section>
  )
}

const rules = [
  {
    title: 'No score decides a post',
    says: 'The Success Profile helps you see your strengths and what to work on. It never decides who gets a certain post, and it has no total score.',
  },
  {
    title: 'Nobody is strong at everything',
    says: 'We do not look for people who tick every box. We look at the whole person, and at what they could do next.',
  },
  {
    title: 'Equality answers stay apart',
    says: 'What you may tell us about yourself, such as your ethnicity or a disability, shows whether we treat people fairly. It never counts in a decision about you.',
  },
]

export function Rules() {
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">What you can rely on</h2>
      <ul class="app-rules">
        {rules.map(({ title, says }) => (
          <li class="app-rules__rule">
            <h3 class="nhsuk-heading-s">{title}</h3>
            <p>{says}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
