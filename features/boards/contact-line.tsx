import type { Contact } from './contact.ts'

/** Whom to speak with. */
export const ContactLine = ({ contact }: { contact: Contact | null }) =>
  contact && (contact.email !== null || contact.team.length > 0) ? (
    <p>
      Speak with the talent team of {contact.board}:{' '}
      {contact.email !== null ? (
        <Address email={contact.email} text={contact.email} />
      ) : (
        contact.team.map(({ name, email }, at) => (
          <>
            {at > 0 && ', '}
            <Address email={email} text={name} />
          </>
        ))
      )}
      .
    </p>
  ) : null

const Address = ({ email, text }: { email: string; text: string }) => (
  <a class="app-breakable" href={`mailto:${email}`}>
    {text}
  </a>
)
