import { expect } from '@playwright/test'
import type { Reader } from './reader.ts'

/** Signs in by the link of the e-mail that the demonstration's outbox shows. */
export async function signInByEmail(reader: Reader, email: string, name: string): Promise<void> {
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
  await reader.open('/demonstration/outbox')
  const letters = reader.page.getByRole('article').filter({ hasText: email })
  const href = await letters.getByRole('link', { name: link }).first().getAttribute('href')
  expect(href).toBeTruthy()
  await reader.open(href ?? '')
}

/** Becomes one of the demonstration's people, with one click, by their role. */
export async function become(reader: Reader, role: RegExp): Promise<void> {
  await reader.open('/demonstration')
  const button = reader.page.locator('main li, main section').filter({ hasText: role }).getByRole('button').first()
  await reader.press((await button.textContent()) ?? '')
}
