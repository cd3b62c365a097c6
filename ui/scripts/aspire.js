import { initAll } from 'nhsuk-frontend'

document.body.classList.add('js-enabled', 'nhsuk-frontend-supported')
initAll()

const session = document.querySelector('[data-session-ends-in]')
if (session) warnBeforeItEnds(session.dataset)

function warnBeforeItEnds({ sessionEndsIn, staySignedIn, signOut }) {
  const tabs = new BroadcastChannel('session')
  const { dialog, heading, message, stay, leave } = warning(signOut)
  let endsAt
  let trouble = ''

  const renew = (seconds) => {
    endsAt = Date.now() + seconds * 1000
    trouble = ''
    dialog.close()
  }

  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window, has no such argument
  const tell = (seconds) => tabs.postMessage(seconds)

  const check = () => {
    const left = endsAt - Date.now()
    if (left > 120_000) return
    if (!dialog.open) dialog.showModal()
    if (left <= 0) return end()
    const minutes = Math.ceil(left / 60_000)
    say(heading, 'You will be signed out soon')
    say(
      message,
      `${trouble}You will be signed out in ${minutes} minute${minutes === 1 ? '' : 's'}, to protect your information.`,
    )
  }

  const end = () => {
    clearInterval(timer)
    tabs.close()
    say(heading, 'You have been signed out')
    say(message, 'Sign in again to carry on.')
    stay.remove()
    say(leave, 'Sign in')
    leave.href = location.pathname + location.search
    leave.focus()
  }

  stay.addEventListener('click', async () => {
    try {
      const answer = await fetch(staySignedIn, { method: 'POST', headers: { Accept: 'text/plain' } })
      if (answer.redirected || answer.status === 401) return end()
      if (!answer.ok) throw new Error(`The answer was ${answer.status}.`)
      const seconds = Number(await answer.text()) || Number(sessionEndsIn)
      renew(seconds)
      tell(seconds)
    } catch {
      trouble = 'That did not work. Check your connection, then select Stay signed in again. '
      check()
    }
  })

  tabs.addEventListener('message', ({ data }) => renew(data))
  const timer = setInterval(check, 1000)
  renew(Number(sessionEndsIn))
  tell(Number(sessionEndsIn))
}

function warning(signOut) {
  const heading = element('h2', { id: 'session-warning', className: 'nhsuk-heading-m' })
  const message = element('p', { id: 'session-message', ariaLive: 'polite' })
  const stay = element('button', { type: 'button', className: 'nhsuk-button', textContent: 'Stay signed in' })
  const leave = element('a', { href: signOut, textContent: 'Sign out' })
  const choices = element('div', { className: 'nhsuk-button-group' }, stay, leave)
  const dialog = element('dialog', { className: 'app-session-warning', role: 'alertdialog' }, heading, message, choices)
  dialog.setAttribute('aria-labelledby', heading.id)
  dialog.setAttribute('aria-describedby', message.id)
  dialog.addEventListener('cancel', (event) => event.preventDefault())
  document.body.append(dialog)
  return { dialog, heading, message, stay, leave }
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

// Saying the same words again would make a screen reader repeat them.
function say(place, words) {
  if (place.textContent !== words) place.textContent = words
}
