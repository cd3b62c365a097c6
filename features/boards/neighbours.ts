/** The boards whose regions meet on the map; London meets two and is close to all. */
export const neighbours: Record<string, readonly string[]> = {
  london: ['east-of-england', 'south-east'],
  'south-west': ['midlands', 'south-east'],
  'south-east': ['east-of-england', 'london', 'midlands', 'south-west'],
  midlands: ['east-of-england', 'north-east-and-yorkshire', 'north-west', 'south-east', 'south-west'],
  'east-of-england': ['london', 'midlands', 'south-east'],
  'north-west': ['midlands', 'north-east-and-yorkshire'],
  'north-east-and-yorkshire': ['midlands', 'north-west'],
}
