import { describe, expect, test } from 'vitest'
import { withoutNames, type Who } from '../name-blind.ts'

const nobody: Who = { name: '', emails: [], phones: [], registrations: [], employers: [] }
const at = (...employers: string[]): Who => ({ ...nobody, employers })

describe('an employer', () => {
  const georges = "ST GEORGE'S UNIVERSITY HOSPITALS NHS FOUNDATION TRUST"
  test.each<[employer: string, text: string, blind: string]>([
    [
      'THAMES INVENTED NHS FOUNDATION TRUST',
      'Thames Invented’s board, of what I invented',
      '[employer]’s board, of what I invented',
    ],
    ['THAMES INVENTED NHS FOUNDATION TRUST', 'Thames Invented NHS Foundation Trust', '[employer]'],
    ['THAMES INVENTED NHS FOUNDATION TRUST', 'thamesinvented.nhs.uk', '[employer].nhs.uk'],
    [
      georges,
      "St George’s, St Georges Hospital, St. George's and Saint George’s",
      '[employer], [employer], [employer] and [employer]',
    ],
    [georges, 'George’s team in St Helens', 'George’s team in St Helens'],
    [
      "GUY'S AND ST THOMAS' NHS FOUNDATION TRUST",
      'Guy’s & St Thomas’ NHS FT; Guy’s; St Thomas',
      '[employer]; [employer]; [employer]',
    ],
    ['UNIVERSITY HOSPITALS OF LEICESTER NHS TRUST', 'University Hospitals Leicester; UHL', '[employer]; [employer]'],
    [
      'UNIVERSITY HOSPITALS OF LEICESTER NHS TRUST',
      'two University Hospitals, in community care',
      'two University Hospitals, in community care',
    ],
    [
      'LONDON AMBULANCE SERVICE NHS TRUST',
      'The London Ambulance Service; London; an ambulance service',
      'The [employer]; London; an ambulance service',
    ],
    ['KENT COMMUNITY HEALTH NHS FOUNDATION TRUST', 'community health in Kent', 'community health in [employer]'],
    [
      'ROYAL FREE LONDON NHS FOUNDATION TRUST',
      'the Royal Free, free of London royalty',
      'the [employer], free of London royalty',
    ],
    [
      'BLACK COUNTRY HEALTHCARE NHS FOUNDATION TRUST',
      'Black colleagues in the Black Country',
      'Black colleagues in the [employer]',
    ],
    [
      'NHS NORTH EAST LONDON INTEGRATED CARE BOARD',
      'North East London ICB, then NHS North East London',
      '[employer], then [employer]',
    ],
    ['NHS NORTH EAST LONDON ICB - A3A8R', 'the east of London; north-east London', 'the east of London; [employer]'],
    ['THE PRINCESS ALEXANDRA HOSPITAL NHS TRUST', 'Alexandra of Princess Alexandra', 'Alexandra of [employer]'],
    ['LEEDS TEACHING HOSPITALS NHS TRUST', 'LTHT, LTHTS and ltht.nhs.uk', '[employer], LTHTS and [employer].nhs.uk'],
    ['UNIVERSITY HOSPITALS NHS TRUST', 'University Hospitals', 'University Hospitals'],
    [
      'THE ROYAL ORTHOPAEDIC HOSPITAL NHS TRUST',
      'the Royal Orthopaedic Hospital, an orthopaedic hospital',
      'the [employer], an orthopaedic hospital',
    ],
    ['GREAT WESTERN HOSPITALS NHS TRUST', 'a great western; Great Western Hospital', 'a great western; [employer]'],
    ['NORTH EAST AMBULANCE SERVICE NHS TRUST', 'North East; North East Ambulance Service', 'North East; [employer]'],
    [
      'Wandle and Eastmarsh University Hospitals NHS Trust',
      'Eastmarsh, before Wandle',
      '[employer], before [employer]',
    ],
  ])('%s in “%s”', (employer, text, blind) => expect(withoutNames(text, at(employer))).toBe(blind))

  test('counts by each of its names, what it was among them', () => {
    const both = at('LARKFIELD AND TAMAR VALLEY NHS FOUNDATION TRUST', 'TAMAR VALLEY COMMUNITY HEALTH NHS TRUST')
    expect(withoutNames('Tamar Valley Community Health joined Larkfield.', both)).toBe('[employer] joined [employer].')
  })
})
