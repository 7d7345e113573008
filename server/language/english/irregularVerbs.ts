/** Irregular English verbs: base, past forms, participles; alternatives with a slash. */
const rows = `
abide abode/abided abode/abided|arise arose arisen|awake awoke awoken|be was/were/am/is/are been|bear bore borne/born|beat beat beaten|become became become
begin began begun|behold beheld beheld|bend bent bent|bereave bereft/bereaved bereft/bereaved|beset beset beset|bet bet bet|bid bid/bade bid/bidden|bind bound bound
bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built
burn burnt/burned burnt/burned|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost
creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did/does done|draw drew drawn|dream dreamt/dreamed dreamt/dreamed|drink drank drunk|drive drove driven
dwell dwelt/dwelled dwelt/dwelled|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown
forbear forbore forborne|forbid forbade/forbad forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone
forsake forsook forsaken|freeze froze frozen|get got got/gotten|give gave given|go went/goes gone|grind ground ground|grow grew grown|hang hung/hanged hung/hanged|have had/has had
hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|inset inset inset|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led
lean leant/leaned leant/leaned|learn learnt/learned learnt/learned|leave left left|lend lent lent|let let let|lie lay lain|light lit/lighted lit/lighted|lose lost lost|make made made
mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|misunderstand misunderstood misunderstood|offset offset offset|outbid outbid outbid|overcome overcame overcome
override overrode overridden|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid paid|prove proved proven/proved
put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|recast recast recast|redo redid redone|remake remade remade|rend rent rent|repay repaid repaid|resell resold resold|reset reset reset
retake retook retaken|rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn/sawed|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|sew sewed sewn/sewed|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown/showed|shrink shrank shrunk|shut shut shut
sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|slit slit slit|smell smelt/smelled smelt/smelled|sow sowed sown/sowed|speak spoke spoken|speed sped/speeded sped/speeded
spell spelt/spelled spelt/spelled|spend spent spent|spill spilt/spilled spilt/spilled|spin spun spun|spit spat spat|split split split|spoil spoilt/spoiled spoilt/spoiled|spread spread spread
spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|strike struck struck/stricken|string strung strung|strive strove/strived striven/strived
sublet sublet sublet|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
throw threw thrown|thrust thrust thrust|tread trod trodden|undercut undercut undercut|undergo underwent undergone|underlie underlay underlain|understand understood understood|undertake undertook undertaken
undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn
withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written|inlay inlaid inlaid|outlaw outlawed outlawed|overdo overdid overdone|overhear overheard overheard
overpay overpaid overpaid|oversleep overslept overslept|preset preset preset|rerun reran rerun|unbind unbound unbound|unwind unwound unwound|uphold upheld upheld|inset inset inset|beget begot begotten`;

/** Past forms and participles of irregular verbs by base form. */
export const irregularVerbs: ReadonlyMap<string, readonly string[]> = read();

function read(): Map<string, readonly string[]> {
  const verbs = new Map<string, readonly string[]>();
  for (const row of rows.trim().split(/[|\n]/)) {
    const [base = '', ...forms] = row.trim().split(' ');
    verbs.set(
      base,
      forms.flatMap((form) => form.split('/')),
    );
  }
  return verbs;
}
