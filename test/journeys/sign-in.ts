import { expect } from '@playwright/test'
import type { Reader } from './reader.ts'
import type { Somebody } from './somebody.ts'

/** Signs in by the link of the e-mail that the demonstration's outbox shows. */
export async function signInByEmail(reader: Reader, { email, name }: Somebody): Promise<void> {
  await reader.open('/sign-in')
  await reader.type('Email address', email)
  await reader.press('Email me a link')
  await openLetter(reader, email, 'Sign in')
  await reader.press('Sign in')
  await giveName(reader, name)
}

/** Somebody who signs in for the first time is asked for their name. */
export async function giveName(reader: Reader, name: string): Promise<void> {
  if (!(await reader.page.getByRole('heading', { name: 'What is your name?' }).isVisible())) return
  await reader.type('Your full name', name)
  await reader.press('Continue')
}

/** Follows the link of the newest letter to an address. */
export async function openLetter(reader: Reader, email: string, link: string): Promise<void> {
  const href = await (await letters(reader, email)).getByRole('link', { name: link }).first().getAttribute('href')
  expect(href).toBeTruthy()
  await reader.open(href ?? '')
}

/** Somebody who is asked for something answers by its link, and shows by a code that the address is theirs. */
export async function answerByCode(reader: Reader, { email, name }: Somebody, link: string): Promise<void> {
  await openLetter(reader, email, link)
  await reader.press('Email me a code')
  const asked = reader.page.url()
  const letter = await (await letters(reader, email)).filter({ hasText: 'type this code' }).first().textContent()
  await reader.open(asked)
  await reader.type('Code from the email', /asked: ([\d ]+)/.exec(letter ?? '')?.[1] ?? '')
  await reader.press('Sign in')
  await giveName(reader, name)
}

/** The letters to an address, the newest first. */
async function letters({ page }: Reader, email: string) {
  await page.goto('/demonstration/outbox')
  return page.getByRole('article').filter({ hasText: email })
}

/** Becomes one of the demonstration's people, with one click, by their role. */
export async function become(reader: Reader, role: RegExp): Promise<void> {
  await reader.open('/demonstration')
  const button = reader.page.locator('main li, main section').filter({ hasText: role }).getByRole('button').first()
  await reader.press((await button.textContent()) ?? '')
}
