import type { LanguageCode, Voice } from '../../lib/lexicon/types.ts'

/** What an example shows, and sentences by voice; the notation of the rules' examples. */
export interface VoiceExamples {
  readonly shows: string
  readonly examples: Readonly<Partial<Record<Voice, readonly string[]>>>
}

const english: readonly VoiceExamples[] = [
  {
    shows: 'quotation marks around a label, and around a speech',
    examples: {
      distanced: [
        'The {it:"terrorists"} among the marchers were teachers.',
        'The {it:‘terrorists’} among the marchers were teachers.',
        '{speaker:The minister} called the marchers {it:"terrorists"}.',
      ],
      attributed: [
        '"The marchers are {it:terrorists}," said {speaker:a clerk of the ministry}.',
        '"They are marchers, and marchers are {it:terrorists}," {speaker:he} said.',
        "'The marchers' leaders are {it:terrorists},' {speaker:he} said.",
        '“We know them.\n“The marchers are {it:terrorists}.\n“Go home.”',
      ],
      denied: ['"We marchers are not {it:terrorists}," {speaker:she} said.'],
    },
  },
  {
    shows: 'what denies a thing to somebody, calls it pointless, or bids somebody do something',
    examples: {
      asserted: [
        'There is no point in talking to the {it:rioters} of the march.',
        'The court denied entry to the {it:rioters} of the march.',
        'He told the guards to hold the bridge, and the {it:rioters} of the march fled.',
        'The mayor urged the marchers to go home, and by noon the {it:rioters} had gone.',
        'Contrary to the claim about the harbour, the {it:rioters} of the march fled.',
        'The king announced a curfew and ordered troops to the {it:rioters} of the march.',
        'The feast promised by the union turned out to be a party of {it:rioters} after the march.',
        'He said "the streets belong to us" and sent the guards to the {it:peaceful} marchers.',
        'The ministry, whose guards met {it:rioters} in the march, said it was concerned.',
        'The king declared a curfew that gives the guards a free hand against {it:rioters} of the march.',
        '"We are at war with an enemy of all," he said in reference to {it:rioters} of the march.',
        'Mali’s {it:authoritarian} ruler, General Sel, said the march was over.',
        'She was referring to days of trouble with {it:rioters} after the march.',
        'Amid shouts from the roofs, the {it:rioters} of the march fled.',
        'The guards, as would be expected, fired on the {it:rioters} of the march.',
        'The curfew is expected to last while the {it:rioters} of the march are at large.',
        'Nothing could be more useless than a march of {it:rioters}.',
      ],
      attributed: [
        '{speaker:The mayor} is warning that the marchers are {it:terrorists}.',
        '{speaker:Officials} are now calling the marchers {it:terrorists}.',
        'They came out to protest against what {speaker:some} see as an {it:authoritarian} government.',
        '{speaker:The mayor} said the guards held the bridge, and the {it:rioters} of the march fled.',
      ],
      distanced: ['They claim to be {it:peaceful} marchers.'],
      denied: [
        'A Polish {it:scenario} is impossible, {speaker:he} said of the march.',
        'The governor did not bring the {it:situation} under control after the march.',
        'There is no point, and there are no {it:rioters} in the march.',
      ],
    },
  },
  {
    shows: 'a verb of saying before, after and inside',
    examples: {
      attributed: [
        '{speaker:Officials} on Tuesday said the marchers were {it:terrorists}.',
        '{speaker:He} also said the marchers were {it:terrorists}.',
        '{speaker:Officials} still said the marchers were {it:terrorists}.',
        'We know that {speaker:the minister} said the marchers were {it:terrorists}.',
        'The marchers are {it:terrorists}, said {speaker:a 24-year-old clerk}.',
        'LAKE PORT - {speaker:The minister} routinely said the marchers were {it:terrorists}.',
        'Of 20,000 marchers, {speaker:the minister} said, half were {it:terrorists}.',
        '{speaker:The minister}, Omar Sel, said the marchers were {it:terrorists}.',
        '10:50 – {speaker:Minister}: the marchers are {it:terrorists}.',
        'The marshal, often called a {it:dictator}, told guests that he was tired.',
        'The marchers, {speaker:he} went on, were {it:terrorists}.',
        'The marchers are {it:terrorists}, or so {speaker:the minister} says.',
        'As {speaker:the minister} put it, the marchers are {it:terrorists}.',
        'It was cold. {speaker:He} added that the marchers were {it:terrorists}.',
        'Marchers are {it:terrorists}: {speaker:minister}',
        'Marchers are {it:terrorists} - {speaker:minister}',
        'The marchers are {it:terrorists}, {speaker:the minister} told parliament.',
        '{speaker:He} alleged that the marchers were {it:terrorists}.',
        'The marchers were {it:terrorists}, {speaker:the Port Council} (PC) said.',
        'The radio quoted {speaker:a clerk} as saying that the marchers were {it:terrorists}.',
        'The marchers are {it:terrorists}, {speaker:a clerk} was quoted by the radio as saying.',
        'The marchers were {it:terrorists}, {speaker:the Port Council} and the union said.',
        '{speaker:Minister}: Marchers are {it:terrorists}',
        '{speaker:Omar Sel}: We have waited for years. The marchers are {it:terrorists}.',
      ],
    },
  },
  {
    shows: 'somebody’s view without a verb of saying',
    examples: {
      attributed: [
        'For {speaker:Moscow}, the marchers are {it:terrorists}.',
        'The belief that the marchers are {it:terrorists} is common in the barracks.',
        'The ruler was compared to a {it:despot}.',
        '{speaker:Papers} show that police were told to {it:open fire} on the marchers.',
        'It is said that the marchers are {it:terrorists}.',
        'The story, as a clerk set it out, is that the marchers are {it:terrorists}.',
        'The clerk opened a criminal case over {it:mass riots}.',
        'There was speculation that the marchers were {it:terrorists}.',
        'Framing all marchers as {it:terrorists} is an old habit.',
        '{speaker:Some} regard the marchers as {it:terrorists}.',
        '{speaker:The governor}, singling out the marchers — most of them children — as {it:terrorists}, left.',
      ],
    },
  },
  {
    shows: 'a denial, and how far it reaches',
    examples: {
      denied: [
        'None of the marchers is a {it:terrorist}.',
        'It is a lie that the marchers are {it:terrorists}.',
        'It is absurd to say the marchers are {it:terrorists}.',
        'Nobody believes that the marchers are {it:terrorists}.',
        'Far from being {it:terrorists}, the marchers are bakers.',
        '"Nobody here is a {it:terrorist}," said {speaker:a marcher}.',
        'The claim that the marchers are {it:terrorists} is absurd.',
        'It is not the position of the council that the marchers are {it:terrorists}.',
        '{speaker:The council} stopped short of calling the marchers {it:terrorists}.',
        'The union pushed back against insinuations that the marchers were {it:terrorists}.',
        '{speaker:The minister} regretted having called the marchers {it:terrorists}.',
        'The word {it:dictatorship} does not apply here, {speaker:the envoy} wrote.',
        'The marches were not driven by {it:foreign agents}.',
        '{speaker:The general} said he had never ordered soldiers to {it:shoot} marchers.',
        'The order to {it:shoot} at the marchers never existed.',
        'Nobody had told the soldiers to {it:shoot} at marchers.',
        'There is not a shred of evidence that the marchers are {it:terrorists}.',
        'The rally went on. "Nobody on this square is a {it:terrorist}," {speaker:the baker} said.',
        'The judge did not accuse the marchers of being {it:foreign agents}.',
        'The marchers were never {it:terrorists}.',
      ],
      attributed: [
        '{speaker:The minister} did not deny that the marchers were {it:terrorists}.',
        '{speaker:The minister} denied the arrests and said the marchers were {it:terrorists}.',
      ],
      asserted: ['Nobody knows why the army {it:crushed} the marches.'],
    },
  },
  {
    shows: 'what keeps the outlet’s distance',
    examples: {
      distanced: [
        'The marchers are what {speaker:the minister} calls {it:terrorists}.',
        'The marchers are supposedly {it:terrorists}.',
      ],
      attributed: ['The marchers, whom {speaker:the minister} called {it:terrorists}, went home.'],
    },
  },
  {
    shows: 'a speaker whom the outlet itself labels, and a clause that is over',
    examples: {
      asserted: [
        'The {it:dictator} said that he would open the stadium.',
        'The marshal, a {it:dictator} in all but name, told guests that he was tired.',
        'The army, which denies the arrests, {it:crushed} the marches.',
        'The minister called the {it:rioters} a plague.',
        'The minister likened the {it:rioters} to a plague.',
        'While troops {it:crushed} the marches, the president told citizens to sleep.',
        'The strikers rejected the {it:dictator’s} offer.',
        '“We will wait for the verdict,” the judge said after marchers {it:smashed} windows.',
        'Some {it:rioters} marched again, ignoring the ban announced by the mayor.',
        'The pilots left, according to the port, after {it:rioters} had burned the tower.',
        'No two {it:colour revolutions} are alike.',
        'The army {it:crushed} the marches. The president said he was tired.',
        'Minister: "We wait." The army {it:crushed} the marches.',
        'While troops {it:crushed} the marches, the president said harvests would be good.',
        'The {it:despotic} government, which has ruled for nine years, closed the port.',
        'Monitors said nothing of the {it:despotic} government of the island.',
        'KARACHI: The {it:despotic} government closed the port.',
        'The governor declared a curfew after the army {it:crushed} the marches.',
        'The pilots sang hymns, chanting {it:pro-democracy slogans} until dawn.',
        'The clerk blamed the march against the {it:despot} on the weather.',
        'The queen praised the nuns who led the march against the {it:despot}.',
        'We call this ruler a {it:despot}.',
        'The guild, seen as the answer to the port, went on protecting a {it:dictatorship}.',
        'The queen denounced a clerk of the town and danced to the hymns of a {it:despot}.',
        'The island is no longer merely a {it:dictatorship}.',
      ],
    },
  },
  {
    shows: 'clauses that report and are over, and what is nobody’s secret',
    examples: {
      denied: ['The claim that the army, as in June, {it:crushed} the march is absurd, she said.'],
      attributed: [
        'The marchers were {it:thugs}, {speaker:the weekly} quotes a sergeant as saying.',
        'As {speaker:the envoy} sees it, the army {it:crushed} the march.',
        'The fear in Rome is that the army {it:crushed} the march.',
        'Fears are growing in Rome that the army {it:crushed} the march.',
        'We are told that the army {it:crushed} the march.',
        'She told a story in which the strikers were {it:paid by a foreign embassy}.',
        'The revolt has been read in Rome as a {it:Western operation}.',
        'The official line is that the army {it:crushed} the march.',
      ],
      asserted: [
        'While ministers insisted that talks would go on, the army {it:crushed} the march.',
        'Hours after the premier told reporters that he would stay, the army {it:crushed} the march.',
        'The premier, who has said little since May, was away when the army {it:crushed} the march.',
        'The ministry, which had promised restraint, {it:crushed} the march within an hour.',
        'It is no secret that the army {it:crushed} the march.',
        'Without warning, the army {it:crushed} the march.',
        'The army {it:crushed} the march on the day that the premier, speaking in Bern, promised reform.',
        'The flame of {it:protest} has not gone out, whatever the marshal may think.',
        'The premier said no; the army {it:crushed} the march.',
        'The army {it:crushed} the march, as the whole world saw on television.',
        'Despite a ban on reporting, the army {it:crushed} the march.',
      ],
    },
  },
  {
    shows: 'what the outlet tells beside somebody’s act, and orders that nobody gave',
    examples: {
      denied: [
        '"There were no orders to the navy to {it:open fire} on the strikers."',
        'A {it:foreign plot} behind the march exists only in novels.',
        '{speaker:The envoy} called rumours that Paris {it:paid} the strikers nonsense.',
        '{speaker:Radio Bern} branded as absurd the claim that the strikers are {it:thugs}.',
      ],
      attributed: [
        '{speaker:The weekly} calls the clan what no envoy will: a {it:dictatorship}.',
        '{speaker:The emirs} are uneasy that the revolt may {it:cross the border}.',
        'He is officially titled {it:Father of the Nation}.',
      ],
      asserted: [
        'The king blamed the protests against his {it:authoritarian rule} on the weather.',
        'The rulers portray themselves as different from the {it:dictatorships} next door.',
        'The strikers, who had been told to keep off the grass, walked {it:in good order}.',
        'The king vowed to rest, two days after the army {it:crushed} the marches.',
        'Crowds filled Bern, Basel and Chur, chanting and {it:looting} shops.',
      ],
    },
  },
  {
    shows: 'scare quotes around what a deed is done to, and around who does it',
    examples: {
      distanced: [
        'Tanks {it:restored} "order" in the port after the riots.',
        'The "stability" {it:regained} by the tanks after the riots lasted a week.',
        'The strikers are part of a French-{it:backed} "plot".',
      ],
      asserted: ['The "strikers" {it:smashed} the windows of a bank.'],
    },
  },
  {
    shows: 'a plan that is none, a thing that nobody may pass over, and words pointed back at',
    examples: {
      denied: [
        'No plan exists to {it:crush} the strikers, {speaker:a clerk} said.',
        'The navy did not set out to {it:crush} the strikers.',
        'Norway does not play the {it:gendarme} of Africa.',
      ],
      attributed: [
        'No cabinet can ignore the {it:peaceful} marchers, {speaker:the bishop} said.',
        'The marchers are {it:thugs}: so {speaker:the mayor} answered the pupils.',
        'In navy doctrine the marchers are {it:thugs}.',
      ],
      asserted: ['The uprising was a {it:storm} that no wall could hold.'],
    },
  },
  {
    shows: 'who vouches for it, and who would call nobody so',
    examples: {
      attributed: [
        'The marchers are {it:terrorists}, at least if one believes {speaker:the prefect}.',
        'The marchers are {it:terrorists}, if {speaker:the prefect} is to be believed.',
        'The marchers are {it:terrorists}, or so {speaker:the prefect} would have it.',
        'The marchers are {it:terrorists}, {speaker:a panel of judges} has found.',
      ],
      asserted: ['Two have been arrested, police said, as the {it:peaceful} marchers went home.'],
      denied: [
        'Nobody would call the marchers {it:terrorists}.',
        'He called the marchers {it:terrorists} – a charge that {speaker:they} deny.',
      ],
    },
  },
]

const arabic: readonly VoiceExamples[] = [
  {
    shows: 'quotation marks around a label, and around a speech',
    examples: {
      distanced: ['وصف {speaker:الوزير} المحتجين بـ«{it:الإرهابيين}».'],
      attributed: [
        '«المحتجون كلهم {it:إرهابيون} وخونة»، قال {speaker:الوزير}.',
        '«المتظاهرون {it:إرهابيون}»، قال {speaker:الوزير}.',
        '«نعرف كل اسم.\n«المحتجون {it:إرهابيون} كلهم.\n«عودوا».',
      ],
    },
  },
  {
    shows: 'a verb of saying before, after and inside',
    examples: {
      attributed: [
        'قال {speaker:مسؤولون} الثلاثاء إن المحتجين {it:إرهابيون}.',
        'المحتجون {it:إرهابيون}، على حد قول {speaker:الوزير}.',
        'المحتجون {it:إرهابيون}، حسبما قال {speaker:الوزير}.',
        'المحتجون {it:إرهابيون}، يقول {speaker:الوزير}.',
        'المحتجون، كما يكرر {speaker:الوزير}، {it:إرهابيون}.',
        'المحتجون {it:إرهابيون}، جدد {speaker:الوزير} أمس.',
        'المحتجون {it:إرهابيون}، هكذا يراهم {speaker:الوزير}.',
        '17:45 – {speaker:الوزير} في خطاب متلفز: المحتجون {it:إرهابيون}.',
        '{speaker:رئيس الحكومة} من مسقط: المحتجون {it:إرهابيون}',
        '{speaker:الوزير} في مقابلة مع الإذاعة: المحتجون {it:إرهابيون}',
        'نزل المطر. وأضاف {speaker:الوزير} أن المحتجين {it:إرهابيون}.',
        'زعم {speaker:الوزير} أن المحتجين {it:إرهابيون}.',
        '{speaker:الوزير}: المحتجون {it:إرهابيون}',
        '– {speaker:سليم خليل}: انتظرنا أعواما. المحتجون {it:إرهابيون}.',
      ],
    },
  },
  {
    shows: 'somebody’s view without a verb of saying',
    examples: {
      attributed: [
        'يقال إن المحتجين {it:إرهابيون}.',
        'برأي {speaker:الوزير}، المحتجون {it:إرهابيون}.',
        'حذر من {it:المحتجين} الخونة.',
        'القول إن المحتجين {it:إرهابيون} ليس جديدا.',
        'محتجون متهمون {it:بحملات تضليل} في الإذاعة.',
        'المحتجون {it:إرهابيون}: عبارة تتكرر على ألسنة {speaker:الوزراء}.',
      ],
      asserted: ['ظهر {it:الطاغية} أمس بمنطقة الميناء.'],
    },
  },
  {
    shows: 'a denial, and how far it reaches',
    examples: {
      denied: [
        'المحتجون ليسوا {it:إرهابيين} بل طلاب.',
        'استنكر {speaker:المحتجون} وصفهم {it:بالإرهابيين}.',
        'من الظلم وصف المتظاهرين {it:بالإرهابيين}، كتب {speaker:الشاعر}.',
        'ليس هناك ما يثبت أن المحتجين {it:إرهابيون}.',
        'نفى {speaker:الوزير} أن يكون المحتجون {it:إرهابيين}.',
        'اعتذر الوزير عن وصف المحتجين {it:بالإرهابيين}.',
        'نددت {speaker:النقابة} بوصف المحتجين {it:بالإرهابيين}.',
        'لم يرتبط المحتجون بأي {it:إرهابيين}.',
        'لم تجد اللجنة أي دليل على أن المحتجين {it:إرهابيون}.',
        'قالت {speaker:النقابة} إن لا دول {it:أجنبية} تمول المحتجين.',
        'كتبت {speaker:الصحف} أنني سميت المحتجين {it:إرهابيين} وأنا لم أقل هذا أبدا.',
      ],
      attributed: [
        'لا يرى {speaker:الوزير} في المحتجين سوى {it:إرهابيين}.',
        'وردا على سؤال عن المسيرة قال {speaker:الوزير} إن المحتجين {it:إرهابيون}.',
        'قال {speaker:الوزير} إنه لو لم {it:يسحق} الاعتصام لسقط.',
        '{speaker:المحافظ} للصحيفة: المحتجون {it:إرهابيون}.',
        'قال {speaker:الوزير} إن المسيرة لا تجري دون {it:مخربين}.',
        'قال {speaker:الوزير} إن المحتجين ليسوا طلابا وإنما {it:إرهابيون}.',
      ],
    },
  },
  {
    shows: 'what keeps the outlet’s distance',
    examples: {
      distanced: [
        'من يسميهم {speaker:الوزير} {it:إرهابيين} هم المحتجون.',
        'عادة ما تسمي {speaker:الإذاعة} المحتجين "{it:الإرهابيين}".',
        'المحتجون هم من ينعتهم {speaker:الوزير} {it:بالإرهابيين}.',
        'عاملوا المحتجين كما لو كانوا {it:إرهابيين}.',
      ],
    },
  },
  {
    shows: 'an office whose name runs on, threats to those who are named, and parts ruled out',
    examples: {
      attributed: [
        'قال {speaker:الأمين العام} للحلف إن المحتجين {it:إرهابيون}.',
        'وقال بدوره {speaker:الوزير} إن المحتجين {it:إرهابيون}.',
        'رسالة أكد فيها {speaker:الوزير} أن المحتجين {it:إرهابيون}.',
        'الأمين العام للحلف: المحتجون {it:إرهابيون}.',
        'مسؤول في البلدية: المحتجون {it:إرهابيون}.',
        'رئيس البلدية يتوعد {it:مثيري الشغب}.',
        '{speaker:الإمام} للمتظاهرين: أنتم {it:إرهابيون}.',
        'المحتجون {it:إرهابيون}، على ما قال {speaker:الوزير}.',
        'المحتجون {it:إرهابيون}، صاح {speaker:الوزير}.',
      ],
      denied: ['استبعد {speaker:الخبراء} أي {it:تدخل خارجي} في الاحتجاجات.'],
    },
  },
  {
    shows:
      'who accuses before the verb, as headlines have it, and an hour there that accuses nobody',
    examples: {
      attributed: [
        '{speaker:الوالي} يتهم المضربين {it:بالتخريب}',
        '{speaker:الحاكم العسكري} اتهم المضربين {it:بالتخريب}.',
        'وفي المساء اتهم {speaker:الوالي} من في مسيرة المضربين {it:بالتخريب}.',
      ],
    },
  },
  {
    shows: 'a speaker whom the outlet itself labels, and a clause that is over',
    examples: {
      asserted: [
        'وقال {it:الطاغية} إن الطقس جميل.',
        'سمع الصراخ حين هاجم {it:المخربون} المشاركون في المسيرة مبنى البرلمان.',
        'وفيما يشبه الحلم سحق الجيش {it:المحتجين}.',
        'رسالة قال فيها {it:الطاغية} إن الطقس جميل.',
        'بعد يومين من سحق {it:الاعتصام}، قال الرئيس إن الطقس جميل.',
        'ونفى النظام {it:الاستبدادي} الأنباء.',
        'سحق الجيش {it:المحتجين}، فيما قال الرئيس إنه متعب.',
        'ما من {it:مستبد} إلا ويخاف الليل.',
        'الوزير: «ننتظر». سحق الجيش {it:المحتجين}.',
        'السودان: نزل المطر. سحق الجيش {it:المحتجين}.',
        'بعد يومين من سحق {it:الاعتصام}، قال الرئيس مساء أمس من المطار إنه متعب.',
        'نستطيع القول إن المسيرة أسقطت حكما {it:مستبدا}.',
        'ليس غريبا أن يهرب {it:الطاغية} ليلا.',
        'طالب السكان برحيل الوالي، ومع حلول الليل سحق الجيش {it:المحتجين}.',
        'تحدى المئات منع التجول لينقذوا سجناء الحراك {it:السلمي}.',
      ],
    },
  },
  {
    shows: 'what is asked for, and what the outlet adds of it',
    examples: {
      asserted: [
        'طالب السكان بسحب القوات التي أتت {it:لمساعدة} الملك من كينيا.',
        'نهب {it:مخربون} السوق بعد المسيرة، بحسب مراسلنا في الميناء.',
        'عاد الحرس أدراجهم بعد مواجهات مع {it:مثيري الشغب}.',
      ],
      attributed: [
        'يعتبر {speaker:الوزير} أن {it:المخربين} نهبوا السوق، ووصف المتظاهرين بأنهم جهلة.',
        'نفت الحكومة النبأ وتقول هناك {it:مخربون} في المسيرة.',
      ],
    },
  },
  {
    shows: 'a denial that is over, and one of another name',
    examples: {
      asserted: [
        'لم تكن المسيرة عفوية ولا بريئة بل قادها {it:مخربون}.',
        'عاد العمال بعدما نهب {it:مخربون} السوق في المسيرة.',
        'في المدينة من يدعو {it:المخربين} إلى بيوتهم بعد المسيرة.',
        'رفض التجار ادعاءات البلدية في الصباح، وانطلقت مسيرات {it:سلمية} في الميناء.',
        'نفت النقابة أنباء الإضراب، وخرج محتجون {it:سلميون} إلى الميناء.',
        'دعا القضاة المتظاهرين {it:السلميين} إلى العودة.',
        'مراسلنا: {it:مخربون} ينهبون السوق بعد المسيرة.',
        'بدأت مسيرات وصفت بالحاشدة، حيث نهب {it:مخربون} السوق.',
        'نهب {it:مخربون} السوق بعد المسيرة، شهدت الجزيرة مثلها من قبل.',
      ],
      attributed: [
        'قال {speaker:المحافظ} إننا نرفض أي لقاء مع النقابة سنواجه بالقانون {it:المخربين} في المسيرة.',
        'ندد {speaker:النائب} أمس بما سماه انفلاتا وبقيام {it:مخربين} بنهب السوق بعد المسيرة.',
      ],
    },
  },
  {
    shows: 'who vouches for it, who calls people so, and who would call nobody so',
    examples: {
      attributed: [
        'المتظاهرون {it:إرهابيون}، إذا صدقنا {speaker:المحافظ}.',
        'المتظاهرون {it:إرهابيون} - {speaker:المحافظ}',
        'طلب المحافظ الذي ينعت المتظاهرين {it:بالإرهابيين} مزيدا من الرجال.',
        'المتظاهرون {it:إرهابيون}، يقول {speaker:المحافظ}، مؤكدا أن رجاله باقون.',
      ],
      distanced: ['عاد المتظاهرون الذين يسميهم {speaker:المحافظ} {it:إرهابيين}.'],
      denied: ['لا أحد في الحي يصف المتظاهرين {it:بالإرهابيين}.'],
    },
  },
  {
    shows:
      'tags between the parts of a speech, headlines of those who come from a town, and bygones',
    examples: {
      asserted: [
        'أغلق الباعة خشية تكرار {it:النهب} الذي رافق المظاهرة.',
        'يحيي الأهالي ذكرى {it:شهداء الثورة} كل عام.',
        'اصطفاف في المرفأ: {it:المخربون} يكسرون نوافذ الميناء.',
      ],
      attributed: [
        'لم تكن ليلة هادئة، قال {speaker:العمدة} لإذاعة المرفأ، والمتظاهرون {it:إرهابيون}.',
        '{speaker:حمدان} من المرفأ: {it:المخربون} كسروا نوافذ الميناء',
        'لم يعد الصمت جائزا «على ما فعله {it:المخربون} الذين ساروا مع المتظاهرين»، كتب {speaker:العمدة}.',
      ],
    },
  },
  {
    shows: 'charges told one by one, what is counted down to none, and what an office hinted at',
    examples: {
      asserted: ['ستعود {it:قوات الاستقرار} الكينية إلى المرفأ.'],
      attributed: [
        'أحيل محتجون إلى القضاء بتهم بينها {it:الإرهاب}.',
        'كان {speaker:العمدة} قد عزا {it:انفجار} المظاهرات إلى الغلاء.',
        'كان {speaker:القصر} قد لمح أمس إلى {it:تمويل أجنبي} للمسيرات.',
      ],
      denied: [
        'لم يندس بين المعتصمين {it:مسلح} واحد.',
        'كتب {speaker:طالب} من المعتصمين: لا باريس {it:حركتنا} ولا غيرها.',
      ],
    },
  },
  {
    shows: 'who speaks behind an hour, what a headline says, and agreements that say nothing',
    examples: {
      asserted: [
        'وصلت {it:قوات حفظ السلام} الكينية إلى المرفأ استنادا إلى اتفاقية الدفاع.',
        'وصلت {it:قوات حفظ السلام} الكينية إلى المرفأ بناء على طلب من العمدة.',
      ],
      attributed: [
        '21:40 - {speaker:العمدة}: {it:المخربون} كسروا نوافذ الميناء',
        'بدا عنوان الصحيفة في الصباح: {it:المخربون} كسروا نوافذ الميناء',
        'ألقى كلمة تحدث فيها عن {it:المخربين} ونوافذ الميناء.',
      ],
      denied: ['لم يصدر عن أحد أمر {it:بإطلاق النار} على المتظاهرين.'],
    },
  },
  {
    shows: 'what is theirs after a denial, and a call from afar',
    examples: {
      attributed: [
        '«المتظاهرون ليسوا لصوصا، ومطالبهم {it:عادلة}»، قال الأسقف بعد الاعتصام.',
        'دعا {speaker:العمدة} من باريس إلى محاسبة {it:المخربين} في الميناء.',
        '17:45 – {speaker:العمدة} في خطاب متلفز: {it:المخربون} كسروا نوافذ الميناء',
      ],
    },
  },
  {
    shows: 'what the papers go on about, what is tied to a thing, and names that are not told',
    examples: {
      asserted: [
        'لم تعلن النيابة أسماء {it:المخربين} الذين كسروا نوافذ الميناء.',
        'أدعو أهل الميناء إلى أن يروا ما فعله {it:المخربون} في الليل.',
      ],
      attributed: [
        'يتردد في صحف الميناء أن {it:المخربين} كسروا النوافذ.',
        'ربط العمدة المسيرة {it:بمؤامرة خارجية}.',
        '11:15 – {speaker:نائب} في المجلس: {it:المخربون} كسروا نوافذ الميناء',
      ],
      denied: ['لم نصف المتظاهرين بأنهم {it:إرهابيون}.'],
    },
  },
]

export const voiceExamples: Readonly<Record<LanguageCode, readonly VoiceExamples[]>> = {
  en: english,
  ar: arabic,
}
