/** What is written over several lines, as the one paragraph that it is. */
export const prose = (text: TemplateStringsArray) => text.join('').replaceAll(/\s+/g, ' ').trim()
