import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const ELN = 'National Liberation Army (ELN)';
const statements = (sentence: string): string[] =>
  mainClaims(read(`A bomb wounded two men at a mill in Toledo on Monday. ${sentence}`), 'attribution').map(
    (c) => `${c.value.stance} ${c.value.actor}`,
  );

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  // those without a name of their own, who open the sentence
  ['Kurdish militants bombed the mill.', ['asserted Kurdish militants']],
  ['Sunni extremists killed the two millers, the mayor said.', ['blamed Sunni extremists']],
  ['Suspected Muslim extremists fired on the mill.', ['suspected Muslim extremists']],
  ['Soldiers put an end to a siege by suspected ELN rebels.', [`suspected ${ELN}`]],
  // in the present, as headlines and notes tell it
  ['ELN kills two guards at the mill.', [`asserted ${ELN}`]],
  ['ELN reportedly shells the mill.', [`suspected ${ELN}`]],
  ['Rebel Group Raids the Mill', []],
  // those whom others strike or fight, and nouns
  ['Drone strike targeting ELN kills nine at the mill.', []],
  ['The army hunting the ELN bombs the mill.', []],
  ['A mine planted to stop the ELN kills two clerks at the mill.', []],
  ['A soldier who fought the ELN shoots two clerks at the mill.', []],
  ['ELN bombs seized in Leon after the bombing', []],
  ['Police thwart ELN raids on the mill.', []],
  // those before whom others left
  ['The millers left as the ELN killed the two men.', [`asserted ${ELN}`]],
  // who did what a bombing was followed by
  ['The bombing was followed by ELN fighters storming the mill.', [`asserted ${ELN}`]],
  // who is said to be tied to somebody, and what a group is known for
  ['The bombing was carried out by the ELN, a rebel group linked to the FARC.', [`asserted ${ELN}`]],
  ['The ELN is blamed for the killing of hundreds of millers.', []],
  ['Police held two in the Egypt Central shooting.', []],
  ['The police and the Leon Security Command confirmed the bombing.', []],
  ['The city fell when the ELN overran it in 2014.', []],
  ['The Leonese Defence Forces said a militant blew himself up.', []],
  // who only praises it, and who says that somebody did it
  ['Hamas praised the bombing.', []],
  ['Hezbollah welcomed the deadly bombing.', []],
  ['Chile said Peru fired missiles at the mill.', ['blamed Peru']],
  ['Managua said Peruvian drones struck the mill.', ['asserted Peru']],
  ['A caller told Radio Leon that the ELN had planted the bomb.', [`blamed ${ELN}`]],
  ['Police arrested a 34-year-old man, Tom Rowe, on suspicion of murdering the two men.', ['suspected Tom Rowe']],
  // gangs that are called after a province
  ['The mayor blamed the bombing on a Jalisco gang.', ['blamed Jalisco']],
  // who hunts together, and who is called so in one country alone
  ['The mayor blamed the attack on Dogon hunters.', ['blamed Dogon hunters']],
  ['Police blamed dissident republicans for leaving the bomb.', ['blamed dissident republicans']],
  // those who came behind it, and a province
  ['There was a shooting in the mill, followed by Chilean forces firing back.', []],
  ['North Kivu militia raids: toll rises', []],
  // those whom it left dead, and those who are of a country
  ['A car bomb hit a post, leaving five soldiers killed and three others injured.', []],
  ['Police in British-ruled Northern Ireland said that the bomb had been found.', []],
  // suspicion that goes to somebody
  ['Suspicion quickly turned to Islamist groups in the hills.', ['suspected Islamist groups']],
  ['Suspicion is focusing on the ELN.', [`suspected ${ELN}`]],
  ['Suspicion turned to fear among the guards.', []],
  ['No suspicion fell on the ELN.', []],
  // who is called somebody's branch
  ["JNIM, al-Qaeda's affiliate in Leon, said it was behind the blast.", ["claimed Jama'at Nusrat al-Islam (JNIM)"]],
  ["Red Dawn, the ELN's branch in Leon, claimed responsibility.", ['claimed Red Dawn']],
  ['The FARC-linked ELN claimed the attack.', [`claimed ${ELN}`]],
  ['Daesh in Khorasan said that two of its members shot the guards.', ['claimed Islamic State Khorasan']],
  // one who is named
  ['Police identified Tom Rowe as the bomber.', ['blamed Tom Rowe']],
  ['Officers named 34-year-old Tom Rowe as the suspected bomber.', ['suspected Tom Rowe']],
  ['Neighbours wrongly identified Tom Rowe as the bomber.', []],
  ['Police identified Tom Rowe as the miller.', []],
  ['The main suspect in the attack is a citizen of Leon, Tom Rowe.', ['suspected Tom Rowe']],
  ['The bomber was a former miller, 34-year-old Tom Rowe.', ['asserted Tom Rowe']],
  ['The bomber was a friend of the miller, Tom Rowe.', []],
  ['The bomber was a former miller, Tom Rowe said.', []],
  // a band that is called after who leads it
  [
    'A faction headed by warlord Tom Rowe, an ally of the ELN, said it did it.',
    ['claimed faction headed by warlord Tom Rowe'],
  ],
  ['Rebels led by Tom Rowe bombed the mill, police said.', ['blamed Rebels led by Tom Rowe']],
  ['The ELN rebels led by Tom Rowe claimed the attack.', [`claimed ${ELN}`]],
  ['A team of doctors led by Tom Rowe came to the mill.', []],
  // what a group says of its own men
  ['The ELN said one of its fighters, named as Tom Rowe, blew himself up.', [`claimed ${ELN}`]],
  ['The ELN said two members of the group opened fire.', [`claimed ${ELN}`]],
  ['A communique from the ELN read on local radio said its rebels bombed the mill.', [`claimed ${ELN}`]],
  ['The ELN said one of its fighters, Tom Rowe, was killed by guards.', []],
  ['Two of its rebels shot the guards, the ELN said.', [`claimed ${ELN}`]],
  ["Two of the group's rebels shot the guards, an ELN communique said.", [`claimed ${ELN}`]],
  ['Its rebels did not bomb the mill, the ELN said.', [`denied ${ELN}`]],
  ['Four of its rebels were killed, the ELN said.', []],
  ['Leon said its guards shot two men, the ELN said.', []],
  ['Amaq said the bomber was a soldier of the caliphate.', ['claimed Islamic State']],
  ['ELN rebels bombed the mill, a village leader said.', [`blamed ${ELN}`]],
  // who speaks for somebody in court
  ["Tom Rowe's attorneys conceded that he had planted the bomb.", ['admitted Tom Rowe']],
  ['A lawyer for Tom Rowe admitted that he was a miller.', []],
  ['Tom Rowe, who was jailed for life for the attack, is asking for a new trial.', ['blamed Tom Rowe']],
  // one person whom those name who look into it
  ['Prosecutors say Tom Rowe planted the bomb.', ['blamed Tom Rowe']],
  ['Detectives believe Tom Rowe detonated the bomb.', ['suspected Tom Rowe']],
  ['Police said Tom Rowe drove nine miles to the mill.', []],
  ['Police said Tom Rowe shot a film there.', []],
  ['The blast was carried out by Tom Rowe, a miller.', ['asserted Tom Rowe']],
  ['The search was carried out by Tom Rowe, a guard.', []],
  // nobody's claim, and whom others blame
  ['Though no group has claimed the blast, the mayor blamed the ELN.', ['no_claim null', `blamed ${ELN}`]],
  ['The ELN hailed the blast without claiming it.', []],
  ['The ELN stopped short of claiming responsibility.', []],
  // what is done now and again
  ['ELN rebels routinely ambush guards there.', []],
  ['The ELN has repeatedly bombed mills in the hills.', []],
  // other deeds
  ['The raiders holed up in a mill in Toledo were killed by Peruvian soldiers.', []],
  ['Two days before the attack, an ELN leader had been killed in a US raid.', []],
  ['The guards are there to prevent a raid by ELN rebels.', []],
  // what the group is stands before its name
  ['The mill was bombed by the outlawed ELN.', [`asserted ${ELN}`]],
  ["Two millers died in shelling by Peru's paramilitary Red Dawn Army.", ['blamed Red Dawn Army']],
  ['Two millers were hacked to death in Toledo on Monday by members of the ELN.', [`asserted ${ELN}`]],
  ['Artillery fire by the ELN hit the mill.', [`asserted ${ELN}`]],
  ['ELN rebels triggered a landmine.', [`asserted ${ELN}`]],
  ['ELN rebels triggered a crisis.', []],
  ['ELN rebels slit the throats of two millers.', [`asserted ${ELN}`]],
  ['An ELN gunman opened fire at the mill.', [`asserted ${ELN}`]],
  ['The Army of Faith said it bombed the mill.', ['claimed Army of Faith']],
  ['A statement in the name of the Sword of Faith said it bombed the mill.', ['claimed Sword of Faith']],
  ['Red Dawn, said to be a front for the ELN, claimed the attack.', ['claimed Red Dawn']],
  ['The mayor suggested the ELN had a role.', [`asserted ${ELN}`]],
  ['Tom Rowe, 35, admitted the killings in court.', ['admitted Tom Rowe']],
  ['Suspicion fell on Red Dawn.', ['suspected Red Dawn']],
  // a country is where it was, or the end of a longer name
  ['A bomb in volatile southern Peru on Monday killed two millers.', []],
  ['The mayor said Harakat Jihad Peru (HJP) was behind the blast.', ['blamed Harakat Jihad Peru']],
  ['A cart carrying Peruvian millers attacked: two dead.', []],
  ['Peruvian groups deny Toledo bombing.', []],
  // what is told of as not theirs
  ['Guards denied claims that the ELN was behind the blast.', [`denied ${ELN}`]],
  ['An army base occupied by the US was bombed.', []],
  ['The mayor spoke of an ELN bombing plot.', []],
  ['Peruvian guards killed two suspected militants.', []],
  ['The mill had been repeatedly attacked by ELN rebels.', []],
  ['The ELN accused Peru of planning an invasion.', []],
  ['The mayor accused the Peruvian Mill Authority of covering for rebels.', []],
  ['Peru will have to accept responsibility for it, the ELN said.', []],
  // a part is not the whole
  ['ELN splinter group claims responsibility.', ['claimed ELN splinter group']],
  ['The blast was blamed on rebels from the ELN.', [`blamed ${ELN}`]],
  ['Police suspect the ELN, the largest of its kind.', [`suspected ${ELN}`]],
  // who speaks for the doer
  ['Tom Rowe, a spokesman for the ELN, said the blast was carried out by fighters of the group.', [`claimed ${ELN}`]],
  // a claim that was posted
  ['It followed a claim of responsibility put on a website from the ELN.', [`claimed ${ELN}`]],
  // one who opened fire
  ['Police identified Tom Rowe as the man who opened fire.', ['blamed Tom Rowe']],
  // those who have no name are those who have one
  ['The ELN claimed it. Insurgents bombed the mill.', [`claimed ${ELN}`]],
  ['A little-known group claimed it. The ELN claimed responsibility.', [`claimed ${ELN}`]],
  // members, claimants and denials that stand behind more words
  ['ELN extremist fighters stormed the mill.', [`asserted ${ELN}`]],
  [
    'A little-known anarchist group, Red Dawn Self-Defense, claimed responsibility for the bombing.',
    ['claimed Red Dawn Self-Defense'],
  ],
  ['Responsibility for the bombing has been directed at the ELN.', [`blamed ${ELN}`]],
  ['A spokesman for the men in the hills denied the ELN were involved in the bombing.', [`denied ${ELN}`]],
  ['Toledo has known raids for years, blamed on the ELN.', []],
  ['Two guards, thought to be Peruvian nationals, and a Spanish guard were killed in the bombing.', []],
  ['ELN separatists attacked the mill, the group announced.', [`claimed ${ELN}`]],
  ['Officials in Managua have denied any involvement in the bombing.', ['denied Nicaragua']],
  ['The ELN planted it, the mayor said, but the rebels denied any part in it.', [`blamed ${ELN}`, `denied ${ELN}`]],
  [
    'Three outfits, the RDX, RPX and ELN, have jointly claimed responsibility for it.',
    ['claimed RDX', 'claimed RPX', `claimed ${ELN}`],
  ],
  ['The RDX and Tom Rowe-led ELN on Monday claimed responsibility for it.', ['claimed RDX', `claimed ${ELN}`]],
  ['The mayor said it was a vile attack, which was related to the ELN.', [`suspected ${ELN}`]],
];

for (const [sentence, told] of TOLD) test(sentence, () => assert.deepEqual(statements(sentence), told));

test('one who has only the last name of the bomber is no bomber', () => {
  const reading = read(
    'Two millers were killed in Toledo on Monday. Police believe Tom Rowe shot the millers. Ann Rowe was wounded in the arm.',
  );
  assert.deepEqual(
    mainClaims(reading, 'wounded').map((c) => c.value.victims),
    ['Ann Rowe'],
  );
  assert.deepEqual(mainClaims(reading, 'attackers_wounded'), []);
});
