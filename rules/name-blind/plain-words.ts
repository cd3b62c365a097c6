/**
 * Plain English words that are also somebody's name, or part of an organisation's: one of them in a text tells of nobody
 * unless it is written as a name. Our own list, of names found in England and of words that applications are full of.
 */
export const plainWords: ReadonlySet<string> = new Set(
  `
  abbot able about above abuse access act action adams after again age aid aim air alder all along also always amber
  an and angel answer any april arch archer arm art ash ask asked assessor assistant at august autumn away aye
  back bacon badger bailey baker ball band banks bar barber bard bark barker baron barren base bash basil bass bath battle
  baxter bay beach beacon beam bean bear beard beat beau beck bed bee beech begin bell bench bend bent berry best better
  beverley big bill bin billy birch bird bishop bit black blade blake blank blaze bless blessing block bloom blossom blue blunt
  board boat bob body bold bolt bond bone bonny book boot booth border born boss bough bound bow bower bowl bowler box
  boy branch brand brandy brave bray bread break bridge bridges brief bright bring broad brock brook brooks broom brother
  brown brush buck budd budget bugg build builder bull bunting burden burn burns burr bush busy butcher butler butter
  button buy by cage cake call can candy cane cannon canon cape capital care carol carpenter carrier carry cart carter case
  cash cast castle chain chair chamber chambers champion chance chandler change chant chaplain chapman chapel charge charity
  charm chase check cherry chester chief child choice christian church clark clay clean clear clement clerk cliff close
  cloud clover coach coast coat cobb cock code coffee coin cold cole collar collier come comfort common con constable
  constant cook cooke cool coop cooper cope copper coral core cork corn corner cost cotton couch council count country court
  countess cousins cove cow cox craft crane crank cream creed crew crisp crook cross crow crown cruise crystal cup curry curt cutter
  dad daisy dale dam damp dance dane dark darling dart dash date dawn day days deacon dean dear deed deep deer dell den dent
  desire destiny dew dial dick dig dime dine dish do dock doll dolly don dove down drain draper draw dream drew drink
  drive driver drum drummer duck duke dunk dusk dust duty dyer eagle earl early earnest east easter eden edge effort
  eight elder elite else ember emerald end endurance engine english essence etch even ever every express eye fair faith
  fall fame fancy far fare farm farmer farrow farthing fast fat father favor favour favourite faye fear feather fell fellows
  fen fern ferry few field fields fife fight files fin finance finch find fine fire first fisher fish fisherman fitch five
  flag flash flax fleet fletcher flint flood floor flora flower flowers flynt fog fold foot for force ford fore forest forester
  forge fort fortune foster found four fowler fox frame frank frankie free freedom freeman french fresh friday friend friends
  frith from frost fry full fuller funk fur furlong gale gall gallant gamble game gander garden gardener gardner garland
  garner garrison gate gates gauge gay gem gene general gentle genuine georgia german gift gill gin ginger given glad glass
  glee glen glory glove glover go goal gold golden good goodness goods goose gore gosling gospel grace grain grand grange
  grant grass grave graves gray grease great greed green greet grey grid grieve grit groom grounds grove grow guard guest
  guide gully gun gust guy gypsy hack had hail hair hale half hall ham hammer hand hands handy happiness happy harbour hard
  harding hardy hare hark harm harmony harp harper hart harvest has haste hat hatch hatcher have haven hawk hawker hawthorn hay
  haywood hazard hazel he head healy heart heath heather heaven hedge help helm her herald here heritage hero heron hey hick high
  hill hills hind hinge his hit hitch hive hobby hock hodge hog hold holder hole holland hollow holly holme holt home homer
  honest honey honor honour hood hook hooper hope hopes hopper horn horner horse hospital host hour house how howl hub
  hull human humble hunt hunter hurry hurst husband hush ice if in inn innocent into invented iris iron is island it itch ivory ivy
  jack jade jay jasper jazz jean jet jewel job jobs join joiner joint jolly journey joy joyful jubilee judge jumper june just
  justice keen keep keeper kemp kerry key keys kid kiln kind king kings kirk kit kitchen kite knack knight knock know lace lad
  ladd lake lamb lambert lame lamp lance land lander lane lark lash last late law lawless lawman lawn laws lay lead leader leaf leak
  lean leap learn leather leave ledger lee left legend lemon len lent less let liberty light lightfoot lilac lily lime lin lion
  list litter little live lively lock locke locker lodge loft log long longer look lord lot lotus louis love loveday low lower loyal
  luck lucky lumber lunch lush lynx mace made maiden major make male mallet malt man manger manners many maple marble march
  marina mark market marks marsh marshal marshall martin marvel marvellous mash mason mast master masters mat matches mate may
  mayor me mead meadow meadows mean means meat meek meet melody memory men mercer merchant mercy merit merry met metal mews
  mice middle mile miles mill miller mills mind minder mine miner minor mint mirth miss mist mister mix mode mole money monk moody
  moon moor moral more morning moss most mould mount mountain mouse much munch mundane mural music my myrtle nail name naught
  near neat need nest new newborn newcomer newman news nice nick nickel night nightingale nimble noble noon nor norm norman north
  nose not novel now nun nurse nut oak oaks oasis of off old olive on onion only opal open or orange orchard order organ other
  otter our out over own owl ox pace pack packer page pain pair palm palmer pansy paper park parker parks parr parrot parson
  parsons part parting partner partridge party pass passion past pat patience patient pea peace peach peacock peak pear pearl pearls
  pebble peddle peer pegg pen pence penny people pepper perfect perry pet petty phoenix pick pickle pie pierce pig pike pilgrim pill
  pillar pine pink piper pitcher pitt place plain plan plant plate player plaza pleasant pleasance please plum plumb plume plummer
  poet point pole pollard pond pool poole poor pope poppy port porter post pot pots potter pound powder power powers praise prater pray
  precious presence press prey price pride priest prime primrose prince princess prior priest probity promise proper prophet proud
  proven providence prudence pry puck pull pure purple purse quail quarry queen quick quiet quill quince rabbit race rain rainbow
  raise ram rand range ranger rank rankin raven ravine ray read reader reading ready real reason reed reef reeve reeves regal regent
  remedy rest revel rhyme rice rich riches rick riddle ride rider ridge rife right ring ripple rise rising river rivers road roads
  rob robin rock rod rogue roller roman rook room roost root rope rosary rose rosemary rot round rover row royal ruby rudd rue ruff rule
  run rush russet rust rye saber sable sacks saddler saffron sage sailor saint sale salmon salt salter same samson sand sanders sands
  sapphire sat saul savage save savory saw sawyer say scales scarlet school score scott scribe sea seal sealy search season secret
  see seed self senior serene sergeant sermon serve service services sessions set settle seven sewell sexton shade shadow shaft shake
  sham share sharp shaver she shepherd sheriff shield shine ship shipman shoe shore short shot show sick side sides silence silk silver
  sincere sing singer single sir sister six skies skill skilled skinner sky slack slate sleep sloan slow small smart smile smiley smoke
  smooth snail snow so soil sole some son song soon sorrow south spade spark sparkes sparks sparrow speaker spear speck speed spice
  spicer spindle spring springer spruce squire stable stack staff stage stain stamp stand standard stanley star stark start steadman
  steady steal steel steele steer stella step sterling stern steward stew stick still stock stocks stoker stone stones storm story stout
  straight strange street strength strike string strong stubbs study sturdy sue sugar sullen summer summers sun sunday sunny sunshine sure
  surety swain swallow swan sweet sweeting swift sword tabor tailor talent tall tam tank tanner tap tar tasker taste team teal temple ten
  tender tent terrace thatcher the then there thistle thorn thorne thought three thrift thrush tide tidy tiger tiller tim timber time tin
  to toby tole toll tom tong too top topper torn touch towel tower town townsend toy trail train tree tremble trevor tribe trinity trip
  trout trove true truelove trueman trust truth try tuck tucker tulip turn turner turpin twin twist two tyler under unity up upper urban us
  vale valley valour van vane vantage varnish veil venture verity very vest vicar victor victory vine violet virtue virtuous vision voice
  wade wages wagon wain wake walk walker wall waller wallet walls wander want war ward warden wards ware warm warner warrant warren
  washer washing watch water waterman waters watt watts wave way wax we wealth wear weaver web webster weeks weir welcome well wells welsh
  west western wharf wheat wheel wheeler when where whistler white who whole why wick wide wild wilder wilderness will willing willow wills win
  wind winds wine wing wings winner winning winter winters wisdom wise wish wit witness wolf wolfe wonder wood woodcock wooden
  woodland woods woodward wool word words work worker works world worth worthy wren wrench wright write yard yarn year yellow yes yield
  york you young younger your youth zeal
  adviser candidate chairman clerks colleague colleagues deputy director directors editor endorser executive governor leaders
  manager matron member members minister nominee nominator non officer owner porter professor provost recruiter registrar
  reviewer trustee visitor
  `
    .trim()
    .split(/\s+/),
)
