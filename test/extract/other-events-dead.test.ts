import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';
import { fuseIncident } from '../../src/fuse/fuse.ts';

type Told = { killed: number | null; wounded: number | null; attackers?: number };

/** What the main event of a report counts. */
function told(text: string, publishedAt: string | undefined): Told {
  const reading = readReport({ id: 'r', text, ...(publishedAt && { publishedAt }) });
  const main = reading.incidents.findIndex((incident) => incident.main);
  const { casualties } = fuseIncident(new Map([['r', reading]]), [{ report: 'r', incident: main }], []);
  const attackers = casualties.attackers_killed?.best;
  return {
    killed: casualties.killed.best,
    wounded: casualties.wounded.best,
    ...(typeof attackers === 'number' && { attackers }),
  };
}

const CASES: readonly [what: string, text: string, counts: Told, publishedAt?: string][] = [
  [
    'what a deed is called is no other one',
    'A bomb wounded nine at a mill in Leon, Nicaragua. “It is no less than an attack on Nicaragua,” the president said on Friday. Two millers were killed in the attack.',
    { killed: 2, wounded: 9 },
  ],
  [
    'what a raid is called retaliation for has its own dead',
    'The ELN said it had fired mortars at a mill in Leon, Nicaragua, calling it retaliation for a raid by troops in Toledo that killed two millers.',
    { killed: null, wounded: null },
  ],
  [
    'what a raid is said to avenge has its own dead',
    'Nine guards died in a raid in Leon, Nicaragua. The attack was revenge for an air strike that killed 12 farmers last month, the rebels said.',
    { killed: 9, wounded: null },
  ],
  [
    'revenge vowed for a raid is for the raid that the report tells of',
    'Rebels raided a mill in Leon, Nicaragua. The mayor vowed to avenge the raid, in which nine guards died.',
    { killed: 9, wounded: null },
  ],
  [
    'a toll over several attacks is of none of them',
    'On 5 April 2019, gunmen attacked a farm near Leon, Nimba, Liberia. It was one of four attacks in Nimba that day. At least 19 farmers were killed and seven injured across the attacks.',
    { killed: null, wounded: null },
  ],
  [
    'a toll across both attacks that the report tells of is of what it is about',
    'On 5 April 2019, a bomb exploded in Leon, Nicaragua. A second one went off by the port. At least 19 sailors were killed across both attacks.',
    { killed: 19, wounded: null },
  ],
  [
    'a day on which a body was found is not the day of the deed',
    'On 3 January 2018, rebels abducted Ann Rowe, a teacher, in Leon, Nicaragua. Rowe was killed and her body was found on 9 January.',
    { killed: 1, wounded: null },
  ],
  [
    'what a blast is likened to has its own dead',
    'At least 16 worshippers died and more than 20 were hurt by a bomb in a mosque in Leon, a doctor said.\n\nIt was a blast like the one last Tuesday in a temple in Toledo, in which 11 were killed and 47 wounded.',
    { killed: 16, wounded: 21 },
  ],
  [
    'where somebody shot others years before is another place',
    'In Leon, Nicaragua, a man stabbed four shoppers. Guards shot the man, who died of it.\n\nMany thought of Madrid, where a student shot 21 people dead in March 2011.',
    { killed: null, wounded: 4, attackers: 1 },
  ],
  [
    'air strikes since a day go on, and so does their count',
    'Three clerks were wounded on Wednesday when a bomber blew himself up in Aden.\n\nThe kingdom has flown air strikes on Yemen since 2 March.\n\nNearly 1,200 villagers have been killed.',
    { killed: null, wounded: 3, attackers: 1 },
  ],
  [
    'a day earlier, and another weekday in the same town, something else happened',
    'A bomb wounded five sailors in Aden late on Wednesday.\n\nIt was heard from afar.\n\nThe road was closed.\n\nOn Friday four guards died in Aden when their post blew up. A day earlier seven had died when a lorry blew up by the port.',
    { killed: null, wounded: 5 },
  ],
  [
    'a month behind, named with its own town, is another event',
    'Gunmen shot dead at least six tailors in Balochistan, Pakistan, the police said on Sunday.\n\nIn May the Red Front claimed the killing of nine weavers in Gwadar.',
    { killed: 6, wounded: null },
    '2024-09-29',
  ],
  [
    'a date for itself in a report without one',
    'Gunmen killed two clerks in Leon, police said.\n\nNobody has claimed the shooting.\n\nThe port was closed.\n\nOn October 4 a bomber killed three cooks and injured seven at an inn.',
    { killed: 2, wounded: null },
  ],
  [
    'all whom a group has killed, or a war',
    'A bomb killed five people in Leon on Tuesday.\n\nThe Red Front has been blamed for the deaths of 900 miners. It fights a war in which more than 6,000 have died.',
    { killed: 5, wounded: null },
  ],
  [
    'what people protest at was before',
    'On 3 May 2019, students in Leon protested over a tailor who was killed by a guard.',
    { killed: null, wounded: null },
  ],
  [
    'traffic, and what the victim had done',
    'On 4 May 2019, villagers burned a lorry in Leon. It had run over a cart in a road accident, killing two farmers.',
    { killed: null, wounded: null },
  ],
  [
    '',
    'On 4 May 2019, neighbours in Leon stoned a clerk who had reportedly killed two herders.',
    { killed: null, wounded: null },
  ],
  [
    'the number that a claimed attack is known for is the outlet’s own',
    'LEON (AP) - The Red Dawn Front announced on Tuesday that it was behind an ambush near Toledo, in which four soldiers died and nine were hurt.',
    { killed: 4, wounded: 9 },
  ],
  [
    '',
    'Red Dawn Front says its cell knifed guard to death in Leon\n\nOne guard was hacked to death and another wounded near Leon on Sunday. The Red Dawn Front has claimed the attack.',
    { killed: 1, wounded: 1 },
  ],
  [
    'those who did it, told apart by other words',
    'A bomb went off in a church in Leon on Sunday. Twelve singers were injured. One person was found dead, who was said to be the bomber.',
    { killed: null, wounded: 12, attackers: 1 },
  ],
  [
    '',
    'Six gunmen broke into a bank in Leon on Monday and fired at the clerks. All six were killed by guards.',
    { killed: null, wounded: null, attackers: 6 },
  ],
  [
    '',
    'Two gunmen opened fire at a patrol in Leon on Monday. A guard was killed. Both attackers were killed by the police.',
    { killed: 1, wounded: null, attackers: 2 },
  ],
  [
    'who is named behind the verb did not do it',
    'Three men killed Rowe, 61, at his farm near Leon.',
    { killed: 1, wounded: null },
  ],
  ['', 'Shots at a lorry near Leon left Ann Rowe dead and Tom Lee injured.', { killed: 1, wounded: 1 }],
  [
    'the dead who is known by name to have done it',
    'Two guards were killed in Leon on Monday. Police identified the gunman as Tom Lee. Lee was killed at the scene.',
    { killed: 2, wounded: null, attackers: 1 },
  ],
  [
    'one word of a name with a hyphen',
    'Rebels tried to abduct Ann Al-Rowe in Leon on Monday. Al-Rowe, the head of a school, was shot and killed when she resisted.',
    { killed: 1, wounded: null },
  ],
  [
    'killed or wounded, nobody says how many of which',
    'At least nine died when rockets struck Leon on Monday, medics said.\n\nA teacher spoke of some 90 people killed or wounded.',
    { killed: 9, wounded: null },
  ],
  [
    'a day on which so many died elsewhere too',
    'A tram was shelled in Leon on Monday, on a day in which 30 others died across the country. Nine people died in it, a doctor said.',
    { killed: 9, wounded: null },
  ],
  [
    'members of a body, and somebody beside them',
    'A bomber killed seven members of the Leon Guard and a clerk in Toledo on Monday.',
    { killed: 8, wounded: null },
  ],
  [
    'behind a semicolon somebody else counts',
    'Red Dawn Front says it killed 25 guards in Leon; army counts nine dead\n\nThe Red Dawn Front claimed responsibility on Tuesday for the raid in Leon.',
    { killed: 9, wounded: null },
  ],
  [
    'a deed of years before',
    'Gunmen fired at a home in Leon on Monday.\n\nNobody has claimed it.\n\nThe port was closed.\n\nTwo years ago these people murdered Ann Rowe, the mayor said.',
    { killed: null, wounded: null },
  ],
  [
    'where somebody goes to school is nobody',
    'Rowe, a pupil at Leon High School, was shot to death on Monday.',
    { killed: 1, wounded: null },
  ],
  [
    'since a day when others died elsewhere',
    'Gunmen killed 12 singers and wounded 30 in a temple in Leon on Monday.\n\nIt was the deadliest attack there since last October, when 45 guests were killed at an inn in Toledo.',
    { killed: 12, wounded: 30 },
    '2024-03-12',
  ],
  [
    'what was feared, and what a toll may come to',
    'Seven miners died when gunmen stormed their camp near Leon on Monday. The mayor had feared as many as 30 dead. The toll could rise to ten, he added.',
    { killed: 7, wounded: null },
    '2024-03-12',
  ],
  [
    'so many of the attackers',
    'Two policemen were killed in a raid on a post in Leon on Monday. Guards later killed four of the attackers.',
    { killed: 2, wounded: null, attackers: 4 },
    '2024-03-12',
  ],
  [
    'across the land',
    'Four people were killed and 11 wounded by shells in Leon on Monday, the mayor said. Across the front, shelling killed 13 villagers in a day.',
    { killed: 4, wounded: 11 },
    '2024-03-12',
  ],
  [
    'where so many died in a month of years before',
    'Two people died and six were injured in twin blasts at a bar in Leon, where 62 were killed in a bombing in October 2002.',
    { killed: 2, wounded: 6 },
    '2024-03-12',
  ],
  [
    'over that time',
    'A rebel killed a guard and wounded two in Leon on Monday. At least 90 villagers have been killed over that time.',
    { killed: 1, wounded: 2 },
    '2024-03-12',
  ],
  [
    'bodies that were found are so many dead',
    'Eight bodies, all with gunshot wounds, were found in a cart in Leon on Monday. Two more bodies lay by the road.',
    { killed: 8, wounded: null },
    '2024-03-12',
  ],
  [
    'those among them are no more of them',
    'At least 14 singers, two pupils among them, were killed by a bomb in Leon on Monday.',
    { killed: 14, wounded: null },
  ],
  [
    '',
    'A bomb went off in Leon on Monday, killing 17 people, at least eight members of the Moro community and two pupils among them.',
    { killed: 17, wounded: null },
  ],
  [
    '',
    'At least 21 people, six gunmen among them, were killed in a raid on an inn in Leon on Monday.',
    { killed: 15, wounded: null, attackers: 6 },
  ],
  [
    'how old somebody is, and what he had done before',
    'Shots were fired at a woman of sixty in Leon, who died. A clerk who had shown his friends pictures of the old town was beheaded there.',
    { killed: 1, wounded: null },
  ],
  [
    'one of the worst days',
    'Thursday was one of the bloodiest days of the war, with 41 clerks killed in the east and a tram shelled in Leon. Nine people died in the tram.',
    { killed: 9, wounded: null },
  ],
  [
    'who is named or pointed at behind the verb did not do it',
    'The nurses were attacked in Leon on Monday by two sailors who stabbed them.',
    { killed: null, wounded: null },
  ],
  [
    'one of so many',
    'A bomb exploded on a ferry in Leon on Monday. One of the nine sailors suffered burns.',
    { killed: null, wounded: 1 },
  ],
  [
    'a lead behind the town of the desk, and a headline in the present',
    'Many die as train strikes mine\n\nLeon, Nicaragua — At least 24 miners were killed on Friday when a train was blown up, officials said. Eleven more were hurt.',
    { killed: 24, wounded: 11 },
  ],
  [
    'several who were shot and injured are not among the dead',
    'A nurse said that two women had died when rebels fired on a ferry in Leon. Five men were shot and injured.',
    { killed: 2, wounded: 5 },
  ],
  [
    'what attackers also did',
    'On 6 January 1999, rebels raided Toledo in Leon, Nicaragua. The attackers also seized and then killed two soldiers and a clerk.',
    { killed: 3, wounded: null },
  ],
  [
    'so many died during clashes in what was told',
    'Two guards were killed in Leon on 2 April 2020 when rebels fired a mortar at a jeep. The army said that three militants were killed during clashes.',
    { killed: 2, wounded: null, attackers: 3 },
  ],
  [
    'a toll that somebody denies',
    'A bomb killed two guards in Leon on Monday. The governor denied a claim by the rebels that 80 soldiers had died.',
    { killed: 2, wounded: null },
  ],
  [
    'members of a family are nobody of an armed body',
    'Four members of one family were shot dead in Leon on Monday, police said.',
    { killed: 4, wounded: null },
  ],
  [
    'a paragraph that opens with a year before',
    'Rebels shot dead two rangers in Leon park. In 2010, two bombers killed 40 people at a market in Toledo.',
    { killed: 2, wounded: null },
  ],
  [
    'a number that so many years bring together',
    'Rebels shot dead two rangers in Leon on Monday, bringing the number of rangers killed there to more than 200 since 1996.',
    { killed: 2, wounded: null },
  ],
  [
    'what a conflict has left',
    'Rebels shot dead two rangers in Leon on Monday. The conflict in the province has left more than 4,500 people dead.',
    { killed: 2, wounded: null },
  ],
  [
    'lives are counted where they are taken',
    'The attack on a court in Leon on Monday claimed nine lives and left more than 30 people injured.',
    { killed: 9, wounded: 31 },
  ],
  [
    '',
    'A bomb at a mill in Leon on Monday left nine innocent lives lost, a doctor said.',
    { killed: 9, wounded: null },
  ],
  ['', 'A bomb exploded in Leon on Monday. A warning saved nine lives, police said.', { killed: null, wounded: null }],
  [
    'martyrs are dead, and the wounded beside them are not',
    'A bomb went off in Leon on Monday. There are now 13 martyrs and 25 wounded, said the minister.',
    { killed: 13, wounded: 25 },
  ],
  [
    'money is nobody',
    'A bomb killed two guards in Leon on Monday. He had sent Rs. 836,900 in all to Tom Rowe, the attacker, now dead.',
    { killed: 2, wounded: null },
  ],
  [
    'those with whom the next sentence begins are not hurt',
    'A car bomb in Leon on Monday killed 30 clerks and wounded 40, and dozens are still missing.',
    { killed: 30, wounded: 40 },
  ],
  [
    'those who were freed are none of the dead',
    'Ferry siege off Leon over: 46 crew freed, 12 rebels and 9 sailors killed\n\nMarines stormed a ferry off Leon on Monday.',
    { killed: 9, wounded: null, attackers: 12 },
  ],
  ['', 'Leon siege: 40 hostages rescued by troops, nine guards killed on Monday', { killed: 9, wounded: null }],
  [
    'dead attackers are attackers',
    'Gunmen seized a hotel in Leon on Monday. Five guests died. Two dead gunmen lay in the kitchen.',
    { killed: 5, wounded: null, attackers: 2 },
  ],
  [
    'the verb that numbers the dead numbers the wounded too',
    'A bomb went off in Leon on Monday. The dead numbered 14 and the wounded 60.',
    { killed: 14, wounded: 60 },
  ],
  [
    'how many people are hurt is put at a number',
    'A bomb went off in Leon on Monday. The mayor put the number of clerks hurt by it at 60.',
    { killed: null, wounded: 60 },
  ],
  [
    'bodies that somebody saw',
    'A bomb went off in Leon on Monday. A nurse said four bodies and 60 wounded people were seen in the yard.',
    { killed: 4, wounded: 60 },
  ],
  [
    'the dead and the wounded are numbered',
    'Gunmen stormed a mill in Leon on Monday. The dead numbered 14, four attackers among them, and the wounded number 20.',
    { killed: 10, wounded: 20, attackers: 4 },
  ],
  [
    'hours are no bodies',
    'A bomb went off in Leon on Monday. Within 36 hours 13 bodies were pulled out of the mud, a doctor said.',
    { killed: 13, wounded: null },
  ],
  [
    'people of many nationalities are counted, not these',
    'A raid on a hostel in Leon on Monday left 28 lodgers of eight nationalities dead.',
    { killed: 28, wounded: null },
  ],
  [
    'what people are said to be',
    'A bomb killed two guards in Leon on Monday. About 35 millers are reported to be wounded.',
    { killed: 2, wounded: 35 },
  ],
  [
    '',
    'A bomb killed two guards in Leon on Monday. A victim thought to be dead is alive.',
    { killed: 2, wounded: null },
  ],
  [
    'those who are put to death',
    'Gunmen stormed a mill in Leon on Monday. Rebels had put nine millers to death.',
    { killed: 9, wounded: null },
  ],
  [
    'doctors fight for the lives of the wounded',
    'A bomb killed two guards in Leon on Monday. Surgeons fought to save the lives of nine millers.',
    { killed: 2, wounded: 9 },
  ],
  [
    'a toll given earlier gives way',
    'Some 33 clerks were killed by a bomb in Leon on Monday. Ann Rowe, the mayor, had given a toll of 43 before, her office said earlier.',
    { killed: 33, wounded: null },
  ],
  [
    '',
    'Nine guards and five millers died of a bomb in Leon on Monday, said the mayor, who had initially given the number of dead as 27.',
    { killed: 14, wounded: null },
  ],
  [
    'no one of the dead is among those who suffered wounds',
    'Gunmen attacked a hall in Leon on Monday. Two people lost their lives and nine dancers suffered gunshot wounds.',
    { killed: 2, wounded: 9 },
  ],
  [
    'the latest of many is another one',
    'Ten clerks died when a bomb went off in Leon on Monday.\n\nIt was the worst day.\n\nSpain has seen many bombings since spring.\n\nThe last of these was a car bomb that killed 11 shoppers and wounded 36.',
    { killed: 10, wounded: null },
  ],
  [
    'blasts in a headline are one event',
    'Several explosions in Leon kill dozens\n\nMultiple explosions killed 34 clerks in Leon.\n\nFourteen clerks were killed and 81 injured when a hall blew up in one of the explosions on Tuesday.',
    { killed: 34, wounded: 81 },
  ],
  [
    'a toll that moves is of now',
    'Two bombs in Leon killed more than 90 clerks on 3 January.\n\nTom Rowe, who founded the mill, died in Malta in 2020 in a car bombing.\n\nThe death toll from the attack has climbed to 94, the governor said. Over 280 people were hurt.',
    { killed: 94, wounded: 281 },
    '2024-01-12',
  ],
  [
    'a war that began long ago has its own dead',
    'A drone killed three soldiers in Leon on Sunday. It was the first such strike since 7 October, when rebels attacked a mill in Toledo and killed 1,200 people.',
    { killed: 3, wounded: null },
  ],
  [
    'he who died is not hurt with another',
    'A bomb killed four people in Leon on Monday. Ann Rowe, a teacher, died as well, and another woman was wounded.',
    { killed: 4, wounded: 1 },
  ],
  [
    'parents are two',
    'A student fatally shot his parents and three younger siblings in Leon on Monday, police said.',
    { killed: 5, wounded: null },
  ],
  [
    'labels and dates of the page above the headline are none of the report',
    'World News\n\n9:05 pm, 4 March 2024\n\nTwelve killed in bombing at Leon clinic\n\nTwelve clerks died in a bombing at a clinic in Leon.\n\nA bomb went off among nurses in Leon on Monday, leaving 12 clerks dead and 30 injured.',
    { killed: 12, wounded: 30 },
  ],
  [
    'who says it stands between',
    'A bomb went off in Leon on Monday. Nine people, he said, were killed.',
    { killed: 9, wounded: null },
  ],
  [
    '',
    'A bomb went off in Leon on Monday. Nine people, the doctor told reporters on Tuesday, were killed.',
    { killed: 9, wounded: null },
  ],
  [
    '',
    'A bomb went off in Leon on Monday. "At least nine guards, as far as we know, are dead," he said.',
    { killed: 9, wounded: null },
  ],
  [
    'a total of so many, and further ones',
    'A bomb went off in Leon on Monday. It killed two guards and wounded a total of 40 people.',
    { killed: 2, wounded: 40 },
  ],
  ['', 'A bomb went off in Leon on Monday. It killed two guards and injured a further 40.', { killed: 2, wounded: 40 }],
  [
    'ways of being hurt',
    'A bomb went off in Leon on Monday. It killed two guards and left 40 with burns.',
    { killed: 2, wounded: 40 },
  ],
  [
    '',
    'A bomb went off in Leon on Monday. Two guards died. Forty people came away with injuries.',
    { killed: 2, wounded: 40 },
  ],
  [
    '',
    'A bomb went off in Leon on Monday. Two guards died. Forty people were being treated for injuries.',
    { killed: 2, wounded: 40 },
  ],
  ['', 'A bomb went off in Leon on Monday. Two guards died. Forty people are in hospital.', { killed: 2, wounded: 40 }],
  [
    '',
    'A bomb went off in Leon on Monday. Two guards died. Three people are still in hospital.',
    { killed: 2, wounded: null },
  ],
  ['', 'A bomb went off in Leon on Monday. Hospitals received nine bodies and 40 wounded.', { killed: 9, wounded: 40 }],
  [
    '',
    'A bomb went off in Leon on Monday. The mayor gave the number of dead as nine and put that of the wounded at 40.',
    { killed: 9, wounded: 40 },
  ],
  ['', 'A bomb went off in Leon on Monday. The count of the dead stood at nine.', { killed: 9, wounded: null }],
  [
    '',
    'A bomb went off in Leon on Monday. The governor put the dead at nine and the wounded at 40.',
    { killed: 9, wounded: 40 },
  ],
  [
    'shots are nobody',
    'A bomb went off in Leon on Monday. It killed two guards. Rowe fired six shots, one of which killed his dog.',
    { killed: 2, wounded: null },
  ],
  [
    'what happened when another bomb exploded',
    'A bomb killed 25 pupils in Leon on Saturday.\n\nTwo nights before the harvest began, 21 millers died and 91 were wounded when a van blew up in Toledo.',
    { killed: 25, wounded: null },
  ],
  [
    'earlier in the day another bomb went off',
    'A bomb killed 25 clerks in Leon on Saturday.\n\nSpain had already been hit once.\n\nEarlier that day, five clerks were killed and 37 hurt in a grenade attack on a ferry in the north.',
    { killed: 25, wounded: null },
  ],
  [
    '',
    'A bomb went off in Leon on Saturday. Earlier in the day, officials said at least 20 people had died in the attack.',
    { killed: 20, wounded: null },
  ],
  [
    'one of many is named',
    'Fifteen farmers, one of them the Leon Farmers Party (LFP) leader Tom Rowe, were killed by a bomb in Leon on Friday.',
    { killed: 15, wounded: null },
  ],
  [
    'a credit makes no caption of a headline',
    'Bomb in Leon kills 15, Tom Rowe among them\n\nImage Courtesy: Facebook\n\nTOLEDO: Fifteen farmers, one of them Tom Rowe, were killed by a bomb in Leon on Friday.',
    { killed: 15, wounded: null },
  ],
  [
    'deaths are no wounded',
    'A bomb went off in Leon on Saturday. Two clinics reported nine deaths and 50 injured.',
    { killed: 9, wounded: 50 },
  ],
  [
    'of both together nobody says how many were either',
    'A bomb killed nine clerks in Leon on Saturday. Firemen gave the number of dead and injured as more than 100.',
    { killed: 9, wounded: null },
  ],
  [
    'he and others',
    'A mortar attack on the house of the consul in Leon on Tuesday killed him and three other clerks.',
    { killed: 4, wounded: null },
  ],
  [
    '',
    "Gunmen fired at the consul's car in Leon on Tuesday, and he and three other clerks died.",
    { killed: 4, wounded: null },
  ],
  [
    'he whom an answer avenges died before',
    'Missiles hit a base in Leon on 8 January. They were fired in answer to a raid in which Spanish Maj. Gen. Tom Rowe was killed.',
    { killed: null, wounded: null },
  ],
  [
    'injuries of the brain',
    'Missiles hit a base in Leon on 8 January. So far 19 sailors were diagnosed with mild traumatic brain injury.',
    { killed: null, wounded: 19 },
  ],
  [
    '',
    'Missiles hit a base in Leon on 8 January. Twelve sailors were found to have concussions.',
    { killed: null, wounded: 12 },
  ],
  [
    '',
    'Missiles hit a base in Leon on 8 January. Eleven troops were under treatment for concussion.',
    { killed: null, wounded: 11 },
  ],
  [
    'missile attacks in a headline are one event',
    'Missile attacks on Leon leave four clerks dead\n\nTOLEDO, Spain — Four clerks were killed and six were wounded in missile attacks on Leon late on Monday.',
    { killed: 4, wounded: 6 },
  ],
  [
    'what an attack came a day after',
    'Rockets were fired at a camp in Leon on Friday.\n\nThe rockets followed, and came a day after a bomber struck a hall near Toledo, killing a clerk. That attack also wounded five cooks.',
    { killed: null, wounded: null },
  ],
  [
    'hostages taken',
    "Guards hunt for two men after Friday's hostage-taking at a hotel in Leon, in which 19 guests died.",
    { killed: 19, wounded: null },
  ],
  [
    'what the law calls it is no other event',
    'Two clerks guilty over 2014 Leon mill raid in which nine died\n\nTwo clerks were jailed over a raid on a mill in which nine people were killed.\n\nThe judge found the two guilty of homicide in the raid in 2014, in which 16 people were hurt as well.',
    { killed: 9, wounded: 16 },
  ],
  [
    'a shooting which happened there on that day is the one told of',
    'Nine campers die in Leon shooting\n\nThe army looked on Wednesday for those suspected of shooting dead nine campers at a lake.\n\nThe shooting, which happened on Tuesday in the Qorvan woods near Leon, left five others hurt.',
    { killed: 9, wounded: 5 },
  ],
  [
    'what was done to a convoy that was spoken of',
    'A bomber drove a van into a bus near Leon on Thursday, killing 40 guards.\n\nThe convoy was on its way home when it was ambushed at Dorvale.\n\nMore than 20 guards were hurt in the attack.',
    { killed: 40, wounded: 21 },
  ],
  [
    'one of the wounded who dies is one of the dead who were counted',
    'Rockets hit a camp in Leon last week. The number of dead rose to two on Monday. One of the five wounded died on Monday, said Tom Rowe.',
    { killed: 2, wounded: 5 },
  ],
  [
    'a pair of blasts on the day of the event is the event',
    'The bombings in Leon were claimed by the ELN.\n\nIt spoke of revenge.\n\nThe mayor was abroad.\n\nNobody slept.\n\nOn Tuesday nine clerks died and 17 were hurt in a pair of explosions in the port, the police said.',
    { killed: 9, wounded: 17 },
  ],
  [
    'what a group says counts for its own',
    'A bomber killed nine people and wounded 20 at a market in Toledo on Monday, police said.\n\nThe mayor went there.\n\nThe ELN said 40 people had died.',
    { killed: 9, wounded: 20 },
  ],
  [
    '',
    'A bomber killed nine people and wounded 20 at a market in Toledo on Monday, police said.\n\nThe mayor went there.\n\nThe ELN put the death toll at 40.',
    { killed: 9, wounded: 20 },
  ],
  [
    '',
    'A bomber killed nine people and wounded 20 at a market in Toledo on Monday, police said.\n\nThe mayor went there.\n\nThe ELN said that it did it and that 40 soldiers died.',
    { killed: 9, wounded: 20 },
  ],
  [
    'what was denied at once',
    'A bomber killed nine people and wounded 20 at a market in Toledo on Monday, police said.\n\nThe mayor went there.\n\nPosts spoke of 60 people killed, which the police denied.',
    { killed: 9, wounded: 20 },
  ],
  [
    'half a year',
    'A bomber killed nine people and wounded 20 at a market in Toledo on Monday, police said.\n\nThe mayor went there.\n\nThe UN says 2,300 civilians were killed in the first half of the year.',
    { killed: 9, wounded: 20 },
  ],
  [
    'what somebody was jailed for',
    'A bomber killed nine people and wounded 20 at a market in Toledo on Monday, police said.\n\nThe mayor went there.\n\nRowe, who was jailed for a bombing in which 12 people died, was freed last year.',
    { killed: 9, wounded: 20 },
  ],
  [
    'what stands behind a "but" is said now',
    'A bomb went off in Leon on Saturday. The mayor had at first put the number of dead at 8, but by night he said that 13 clerks had died.',
    { killed: 13, wounded: null },
  ],
  [
    'a toll that has risen since',
    'A bomb went off in Leon on Saturday. The death toll stood at 12 on Sunday and had risen to 15 by Monday.',
    { killed: 15, wounded: null },
  ],
  [
    'a share of the dead is counted once',
    'In Leon on Monday they prayed for the 47 millers, 32 of them apprentices, who were killed in the raid.',
    { killed: 47, wounded: null },
  ],
  [
    '',
    'At least 26 millers, more than ten of them apprentices, have been killed and 12 injured in a raid in Leon today.',
    { killed: 26, wounded: 12 },
  ],
  [
    'bombings of one headline are one event',
    'Nine dead, 41 hurt in bombings of three Leon mills\n\nBombers struck three mills in Leon on Sunday, killing nine clerks.\n\nThe first bomb went off at the Rowe mill, killing four clerks.',
    { killed: 9, wounded: 41 },
  ],
  [
    'those whom rebels killed since January',
    'Rebels killed 32 clerks in Leon on Friday. The number of farmers killed by rebels in the south since January now stands at more than 500.',
    { killed: 32, wounded: null },
  ],
  [
    'what a raid came after',
    'A raid on Saturday in Leon wounded six clerks. It came after 14 farmers were slain late on Friday in Toledo.',
    { killed: null, wounded: 6 },
  ],
  [
    'the dead of a raid are no count of the years with which it is compared',
    'Rebels shot 14 farmers dead near Leon in the bloodiest raid since 2011.',
    { killed: 14, wounded: null },
  ],
  [
    'what has been counted since a year is of no raid',
    'Rebels have shot 14 farmers dead near Leon since 2011.',
    { killed: null, wounded: null },
  ],
  [
    'after what an attack is compared with, the next paragraph goes back to it',
    'A bomb at a mill in Leon on Monday wounded 12 people.\n\nToledo had known no worse day since 2011, when rebels blew up a ferry, killing 80.\n\nTwo guards also died in the attack, a doctor said.',
    { killed: 2, wounded: 12 },
    '2024-03-06',
  ],
  [
    'what an attack was revenge for has its own dead',
    'Rebels shelled a mill near Leon on Monday, calling it revenge for a raid by the army on Toledo in which 16 farmers were killed. No one was hurt.',
    { killed: null, wounded: 0 },
    '2024-03-06',
  ],
  [
    'a raid for which somebody vows revenge is the one that was told',
    'A raid on a mill in Leon on Monday wounded 12 people. The mayor vowed revenge for the raid, in which 16 farmers were killed.',
    { killed: 16, wounded: 12 },
    '2024-03-06',
  ],
  [
    'another blast within minutes is of the same attack',
    'A bomb went off at a mill in Leon on Monday. Another blast shook the yard a few minutes later and wounded 12 millers.',
    { killed: null, wounded: 12 },
    '2024-03-06',
  ],
  [
    'another blast in another town is of its own',
    'A bomb went off at a mill in Leon on Monday. Another blast shook Toledo at night and wounded 12 millers.',
    { killed: null, wounded: null },
    '2024-03-06',
  ],
  [
    'shootings at two sites that a man did are one attack',
    'A man who killed 16 people in shootings at two temples in Leon was jailed on Monday.',
    { killed: 16, wounded: null },
    '2024-03-06',
  ],
  [
    'explosions in a row are heard in one attack',
    'Gunmen stormed a mill in Leon on Monday.\n\nIt is known that 16 millers died.\n\nA further 12 were hurt in a series of blasts.',
    { killed: 16, wounded: 12 },
    '2024-03-06',
  ],
  [
    'the last of the gunmen and the other two are attackers',
    'Gunmen stormed a mill in Leon on Monday and 16 millers died.\n\nThe third of the gunmen was shot dead by guards, while the other two died as they set off their vests.',
    { killed: 16, wounded: null, attackers: 2 },
    '2024-03-06',
  ],
  [
    'whose deaths a victim was looking into is another story',
    'Judge Ann Rowe, who was investigating the murders of nine farmers, was wounded in Leon on Monday.',
    { killed: null, wounded: 1 },
  ],
  [
    'whose deaths a victim was looking into is another story',
    'There was an attempt on the life of a prosecutor in Leon on Monday. She is in charge of the inquiry into the killing of 14 farmers.',
    { killed: null, wounded: null },
  ],
  [
    'what police look into is what the report tells of',
    'Police are investigating the killing of 14 farmers near Leon on Monday.',
    { killed: 14, wounded: null },
  ],
  [
    'who somebody was stands between the name and what was done',
    'Tom Rowe, who had been a miller all his life, was stabbed to death in Leon on Monday.',
    { killed: 1, wounded: null },
  ],
  [
    'those who receive treatment were hurt',
    'A bomb went off in Leon on Monday. More than 60 people are receiving treatment.',
    { killed: null, wounded: 61 },
  ],
  [
    'no attack makes anybody receive treatment for depression',
    'A bomb went off in Leon on Monday. A soldier was receiving treatment for depression.',
    { killed: null, wounded: null },
  ],
  [
    'the deadliest since a year is compared, whoever died then',
    'Nine clerks died in the raid on Leon on Monday, the deadliest since 2011, when 80 were killed at a fair.',
    { killed: 9, wounded: null },
    '2024-03-06',
  ],
  [
    'the number to which a death brings those of a mission is no toll of it',
    'Two engineers were killed and six injured by a mine near Leon on Monday, bringing to 71 the number of engineers killed since the mission began.',
    { killed: 2, wounded: 6 },
    '2024-03-06',
  ],
  [
    'the number to which a death brings those of a blast is its toll',
    'Two clerks died in hospital on Tuesday, bringing to seven the number killed in the blast in Leon.',
    { killed: 7, wounded: null },
    '2024-03-06',
  ],
  [
    'what happened in another year is told with its bare noun',
    'Guards foiled an attack on a temple in Leon on Monday. In 2011, 80 clerks were killed in bombings of temples.',
    { killed: null, wounded: null },
    '2024-03-06',
  ],
  [
    'rebels without a name count for themselves',
    'Six guards were killed when rebels raided Leon on Monday, the army said. The rebels said they had killed 30.',
    { killed: 6, wounded: null },
    '2024-03-06',
  ],
  [
    'a wife with a name and an age is one of a family',
    'Ann Rowe, 52, her son Tom, 19, and their two guests were found shot dead in Leon on Monday.',
    { killed: 4, wounded: null },
    '2024-03-06',
  ],
  [
    'what a week of violence costs is no count of its last day',
    'Two clerks were killed on Monday in Leon. In all, 17 clerks have been killed there in a week of violence.',
    { killed: 2, wounded: null },
    '2024-03-06',
  ],
  [
    'who fights for life is wounded',
    'Two clerks were stabbed to death in Leon on Monday and six are fighting for their lives.',
    { killed: 2, wounded: 6 },
    '2024-03-06',
  ],
  [
    'some of those who were there',
    'Rebels raided a mill in Leon on Monday. Three of the 14 clerks who were held there have been killed.',
    { killed: 3, wounded: null },
    '2024-03-06',
  ],
  [
    'lives that were taken are no people who were hurt',
    'A bomb in Leon on Monday took nine lives and 17 clerks were injured.',
    { killed: 9, wounded: 17 },
    '2024-03-06',
  ],
  [
    'one of them an attacker',
    'Nine people, two of them the gunmen, were killed in a raid on a mill in Leon on Monday.',
    { killed: 7, wounded: null, attackers: 2 },
    '2024-03-06',
  ],
  [
    'nobody says how many of those killed or wounded were either',
    'A raid in Leon on Monday left six clerks dead. The rebels said they had killed or wounded nearly 40.',
    { killed: 6, wounded: null },
    '2024-03-06',
  ],
  [
    'the attacks are all that a lead tells of, whichever was told last',
    'Bombings killed at least 50 clerks on Monday at two temples in Spain.\n\nOne bomb went off in Leon.\n\nAt a temple in Toledo, a doctor said, 20 people died. More than 90 people were hurt in the bombings.',
    { killed: 50, wounded: 91 },
    '2024-03-06',
  ],
  [
    'Thursday of last week is another day than this Sunday',
    'Rebels raided a base in Leon on Sunday. They had shot nine clerks dead on Thursday last week near a mill in Toledo.',
    { killed: null, wounded: null },
    '2024-03-06',
  ],
  [
    'a previous toll gives way',
    'A bomb in Leon on Monday killed 41 clerks, a doctor said. Previous reports had given 20 dead.',
    { killed: 41, wounded: null },
    '2024-03-06',
  ],
  [
    'what police also look into is another event',
    'Nine clerks were shot at a fair in Leon on Monday, and all of them live. Police are also looking into a shooting on Sunday that killed two boys.',
    { killed: null, wounded: 9 },
    '2024-03-06',
  ],
  [
    'neighbours are people',
    'A gunman shot two clerks dead in Leon on Monday and wounded a neighbour.',
    { killed: 2, wounded: 1 },
    '2024-03-06',
  ],
  [
    'those attacks are no single one',
    'A mine killed a clerk near Leon on Monday.\n\nRebels have laid mines there for years. Sixteen clerks died in those attacks.',
    { killed: 1, wounded: null },
    '2024-03-06',
  ],
  [
    'those attacks are the ones of which several were told',
    'Two bombs went off in Leon on Monday. Sixteen clerks died in those attacks.',
    { killed: 16, wounded: null },
    '2024-03-06',
  ],
  [
    'with the bomber among them',
    'A bomber struck a mill in Leon on Monday. Seventeen people were dead, with the bomber counted among them.',
    { killed: 16, wounded: null, attackers: 1 },
    '2024-03-06',
  ],
  [
    'on the same day there was another one',
    'Gunmen killed nine clerks in a mill in Leon on Monday.\n\nThe rebels said they had carried out the raid on the same day on a chapel, in which 40 died.',
    { killed: 9, wounded: null },
    '2024-03-06',
  ],
  [
    'what a shell had done before',
    'Drones were sent against a mill in Leon on Monday. Nobody was hurt.\n\nThe mayor condemned it.\n\nThe army is on alert.\n\nA mortar attack on the mill had killed two clerks, the army said on Friday.',
    { killed: null, wounded: 0 },
    '2024-03-06',
  ],
  [
    'not the first attack there',
    'A missile struck an airport in Leon on Monday. No one was hurt.\n\nIt was not the first attack on the airport, which was hit in May, when a drone wounded 14 clerks.',
    { killed: null, wounded: 0 },
    '2024-03-06',
  ],
  [
    'what was done elsewhere has its own dead',
    'A bomb killed three people in Leon, Nicaragua, on Monday.\n\nThe mayor called it vile. Elsewhere, gunmen shot dead five policemen in the north of the country.',
    { killed: 3, wounded: null },
  ],
  [
    'what was done in retaliation has its own dead',
    'A bomb killed three people in Leon, Nicaragua, on Monday. In retaliation, the army shelled a village, killing six clerks.',
    { killed: 3, wounded: null },
  ],
  [
    'a strike of hours before has its own dead',
    'A bomb killed three people in Leon, Nicaragua, on Monday, hours after an airstrike that killed 14 rebels in the hills.',
    { killed: 3, wounded: null },
  ],
  [
    'a bomber of the day before has his own dead',
    'Three people were killed in Leon, Nicaragua, on Monday, a day after a bomber killed seven at a mill in the same town.',
    { killed: 3, wounded: null },
  ],
  [
    'those who died since a truce ended are no dead of this event',
    'Rebels attacked a mill in Leon, Nicaragua, on Monday and wounded three clerks.\n\nAt least 700 guards have been killed since a truce broke down last year, the army says.',
    { killed: null, wounded: 3 },
  ],
  [
    'a headline of another report in capitals between the paragraphs tells of its own dead',
    'A clerk was shot dead in Leon, Nicaragua, on Monday.\n\nFOUR HELD IN MILL SHOOTING THAT KILLED 6, WOUNDED 9\n\nPolice held a man.',
    { killed: 1, wounded: null },
  ],
  [
    'what was done also overnight has its own dead',
    'A guard was shot and wounded in Leon, Nicaragua, early on Monday.\n\nHe is in a clinic.\n\nAlso overnight, a mile from that mill, two people were shot dead outside a club.',
    { killed: null, wounded: 1 },
  ],
  [
    'what was done to somebody who is remembered is another event',
    'A bomb killed nine people in Leon, Nicaragua, on Monday at the grave of Tom Rowe, who was killed with 20 guards in a raid in 2010.',
    { killed: 9, wounded: null },
  ],
  [
    '',
    'On the anniversary of the killing of Tom Rowe and 20 guards in a raid, a bomb killed nine people in Leon, Nicaragua, on Monday.',
    { killed: 9, wounded: null },
  ],
  [
    'what an attack answers is another event',
    'Rebels shelled a mill in Leon, Nicaragua, on Monday, killing two, in reply to a raid that killed nine farmers.',
    { killed: 2, wounded: null },
  ],
  [
    '',
    'A bomb killed two in Leon, Nicaragua, on Monday. The rebels say it was the answer to last week’s raid, in which nine died.',
    { killed: 2, wounded: null },
  ],
  [
    'what had been elsewhere before is another event',
    'A bomb in a lorry killed two people in Leon, Nicaragua, on Monday. In the past weeks too the explosion of a car bomb in Dorvale had left nine dead.',
    { killed: 2, wounded: null },
  ],
  [
    'what a similar weapon did is another event',
    'Guards shot down a drone over Leon, Nicaragua, on Monday. Nobody was hurt. A similar device wounded nine in Dorvale.',
    { killed: null, wounded: 0 },
  ],
  [
    'a place that is only compared has its own hurt',
    'Rockets hit a mill in Leon, Nicaragua, on Monday, and nobody was hurt. It had been spared, unlike the Rowe mill, where two were injured last year.',
    { killed: null, wounded: 0 },
    '2024-05-10',
  ],
  [
    'those who are killed and wounded together are neither counted dead nor hurt',
    'A raid on a post in Leon, Nicaragua, killed and wounded 12 guards on Monday.',
    { killed: null, wounded: null },
  ],
  [
    '',
    '18 killed, wounded in explosion in Leon\n\nA bomb went off in Leon, Nicaragua, on Monday. One person died.',
    { killed: 1, wounded: null },
  ],
  [
    'rockets are no people',
    'A clerk was killed and an unspecified number of farmers were hurt in Leon, Nicaragua, on Monday when close to ten rockets came down.',
    { killed: 1, wounded: null },
  ],
  [
    'those of whom a list of the dead tells are not added to them',
    'Gunmen killed 16 tourists in Leon, Nicaragua, on Monday. The dead include two locals. Two guards were also killed.',
    { killed: 16, wounded: null },
  ],
  [
    'what an event brings back to mind has its own dead',
    'A blast killed seven people in Leon, Nicaragua, on Monday. It brought back memories of the November bombing in Dorvale, which left more than 25 dead.',
    { killed: 7, wounded: null },
    '2024-07-10',
  ],
  [
    'those who died since a year began are no dead of this event',
    'A bomb wounded two guards in Leon, Nicaragua, on Monday. Since the new year began, at least 21 have been killed and 33 injured in the region.',
    { killed: null, wounded: 2 },
  ],
  [
    'the headline of another report between the paragraphs tells of its own dead',
    'A bomb wounded two guards in Leon, Nicaragua, on Monday.\n\nRELATED Nine die in mill fire\n\nPolice held a man.',
    { killed: null, wounded: 2 },
  ],
  [
    'one of whom there is none is not dead',
    'Missiles wounded two guards in Leon, Nicaragua, on Monday. No senior ELN or FARC leader is reported to have been killed.',
    { killed: null, wounded: 2 },
  ],
  [
    'what another pair of attackers did has its own dead',
    'A couple attacked a police post in Nicaragua on Monday, wounding seven people. Another pair of bombers attacked a church in Dorvale on Sunday, killing four clerks.',
    { killed: null, wounded: 7 },
    '2024-05-08',
  ],
  [
    'the dead whom the lead counted are told of again behind an older event',
    'Three guards were killed on Wednesday in a bomb attack in Leon, Nicaragua. Two bombers killed two people at a post there last Saturday. The police said the three guards were killed by a roadside bomb at dawn.',
    { killed: 3, wounded: null },
    '2024-05-10',
  ],
  [
    '',
    'Police confirmed the killing of 16 persons in Dorvale on Tuesday. Gunmen on Monday also killed a family of four in Kpashi village. Confirming the Dorvale incident, police said that bandits killed 16 persons in the attack.',
    { killed: 16, wounded: null },
    '2024-05-10',
  ],
  [
    'the latest in a chain of attacks is one of them',
    'A roadside bomb killed a mayor and three of his guards in Leon, officials said, the latest in a chain of attacks carried out by rebels. He died when the bomb hit his convoy on Monday.',
    { killed: 4, wounded: null },
    '2024-05-10',
  ],
  [
    'days lie between one deed and the other',
    'Two clerks were injured Friday in a bomb explosion in Leon, Nicaragua, authorities said, nine days after suspected rebels shot dead three volunteers and wounded a fourth at a gate in Dorvale.',
    { killed: null, wounded: 2 },
  ],
  [
    'what a fight or a conflict has cost so far is not of one attack',
    'A bomb hurt three in Leon, Nicaragua, on Wednesday. In the hills the two sides have traded shells since May, a fight that has left nine clerks and two soldiers dead.',
    { killed: null, wounded: 3 },
  ],
  [
    '',
    'A bomb hurt three in Leon, Nicaragua, on Wednesday. The conflict with the rebels has resulted in more than 40,000 dead since its outbreak, in 1984.',
    { killed: null, wounded: 3 },
  ],
  [
    'a sentence that opens with last Friday tells of other people',
    'A drone hit a tractor in Leon, Nicaragua. A civilian died, the governor said this Tuesday. Last Friday three civilians died in this region, one of the most affected.',
    { killed: 1, wounded: null },
    '2024-05-08',
  ],
  [
    'behind what went on the night before, another place has its own hurt',
    'Five clerks were killed on Tuesday when shells hit a clinic in Leon, Nicaragua. The strike followed a night of heavy fighting around Masaya. Meanwhile, the army said two soldiers were killed and 18 wounded overnight near Masaya.',
    { killed: 5, wounded: null },
    '2024-05-08',
  ],
  [
    'an attempted murder killed nobody',
    'A bomb went off in Leon, Nicaragua, on Monday, following the attempted murder of two officers.',
    { killed: null, wounded: null },
  ],
  [
    'one of several incidents over days is the one that is told',
    'A rebel in Leon, Nicaragua, threw a grenade into a car on Monday, killing two guards, in one of several incidents involving militants over the last days. A third guard was wounded there.',
    { killed: 2, wounded: 1 },
  ],
  [
    'whom somebody denies having killed is not told as dead',
    'The ELN claimed an attack that killed three drivers in Leon, Nicaragua, on Monday. It denied killing the pilot.',
    { killed: 3, wounded: null },
  ],
  [
    'the several attacks of a lead are what the report is about, where it goes on to tell of each',
    'A coach is among nine people killed in bomb attacks in Leon, Nicaragua, reports say. He died in the first blast. There were more casualties in the second blast. At least 13 people were injured in the explosions.',
    { killed: 9, wounded: 13 },
  ],
  [
    'shooting that follows the blast is of the same attack',
    'Car bomber hits hotel in Leon, at least 11 dead\n\nA car bomber drove into a hotel in Leon, Nicaragua, on Wednesday and shooting followed the blast, killing 11 people.\n\nThe toll is 11 dead and 17 others wounded.',
    { killed: 11, wounded: 17 },
    '2024-05-10',
  ],
];

let last = '';
for (const [what, text, counts, publishedAt] of CASES) {
  last = what || last;
  test(`${last}: ${text.slice(0, 60).replaceAll('\n', ' ')}`, () => assert.deepEqual(told(text, publishedAt), counts));
}
