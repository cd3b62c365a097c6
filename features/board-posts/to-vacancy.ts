import { paths } from '../../paths.ts'
import type { Registered } from './queries.ts'

/**
 * The way from a post to a vacancy. One that somebody holds for good may become vacant; one that is held ad interim is
 * vacant already, and whoever shares it says whether somebody is sought at once.
 */
export const toVacancy = ({ id, standing }: Pick<Registered, 'id' | 'standing'>) =>
  standing === 'filled'
    ? { text: 'Predict a vacancy', href: `${paths.prepareVacancy('predicted')}?post=${id}` }
    : { text: 'Share a vacancy', href: `${paths.shareVacancy()}?post=${id}` }
