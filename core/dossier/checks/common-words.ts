/**
 * Everyday words, in the languages of names, that are names of somebody or something too. Folded to
 * lower case: at the start of a sentence and in headlines a capital tells nothing. "us" is not
 * among them, since "US" in capitals is hardly ever the pronoun.
 */
export const commonWords: ReadonlySet<string> = new Set(
  [
    // English: months and given names that are words, firms and papers named by a plain word
    'april august june march may summer faith grace hope joy rose will bill mark grant frank jack',
    'apple amazon gap meta oracle shell signal slack sprint square stripe target uber visa',
    'economist express globe guardian herald independent journal mail mirror nation news observer',
    'post press record star sun time times tribune week',
    // English: what governs, where one lives, what one is
    'administration army board bureau capital city commission committee congress council court',
    'crown defence defense department east energy government house industry interior justice',
    'labor labour law ministry navy north office parliament party people police power president',
    'security senate service south space state states treasury union war west world',
    'baker bishop black brown bush butler carter cook cooper fisher fox gray green hall hill hunter',
    'king knight lake lane law long major mason miller page park pope prince reed rice singer smith',
    'stone stern taylor turner walker ward white wolf wood woods young',
    'all am and are as at be by can for has he him his how if in is it its me my new no not now of',
    'off ok on one or our out she so the they this to two up was way we who why win you',
    'mars moon earth x',
    // German, French, Spanish
    'bild der die das spiegel stern welt zeit mars monde point croix est les une son mai mayo marzo',
    'mundo país paz vida sol rey casa marte',
    // Russian, Ukrainian
    'марс мир труд правда вести время новости март май марта мая світ час правда вісті березень',
  ]
    .join(' ')
    .split(' '),
);

/** Words that hold sentences together, in the languages of names. In capitals "US" is none of them. */
export const functionWords: ReadonlySet<string> = new Set(
  [
    'a about after all also an and any are as at be because been before but by can could did do does for',
    'from had has have he her him his how if in into is it its just like me more most my new no not now of',
    'on one only or other our out over said say says she should so some such than that the their them then',
    'there these they this those through to told two under up was we were what when which who with would',
    'year years yes yesterday you your',
    'der die das den dem des ein eine einen und oder ist sind war hat haben nicht mit von zu auf für sagte',
    'el la los las un una y o es son fue ha no con de en por para que dijo',
    'le les une et ou est sont a été pas avec dans par pour que dit',
    'и в во не на я он она они что это как по из за был была были сказал сказала',
    'і й та не на я він вона вони що це як за був була були сказав сказала',
  ].flatMap((line) => line.split(' ')),
);
