import type { TestInfo } from '@playwright/test'

export interface Somebody {
  name: string
  email: string
}

/** Something that no other journey has in it. */
export const unique = ({ project }: TestInfo): string =>
  `${project.name}x${Date.now().toString(36)}`.replaceAll(/\W/g, '').toLowerCase()

/** Somebody whom no other journey meets. */
export function somebody(name: string, mark: string): Somebody {
  const [first = ''] = name.toLowerCase().split(' ')
  return { name: `${name} ${mark}`, email: `${first}.${mark}@example.org` }
}

/** A day, `yyyy-mm-dd`, so many days from today. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
