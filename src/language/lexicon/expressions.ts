import type { Expression } from '../scene.ts';
import { wordMap, wordSet } from './word-list.ts';

/**
 * Words that show on a face: describing words, doings in their base form, and nouns after "with" or
 * "in".
 */
export const expressions: ReadonlyMap<string, Expression> = wordMap<Expression>(`
  happy: happy, smiling, smile, grinning, grin, cheerful, joyful, joyous, glad, delighted, content, contented, pleased, merry, jolly, beaming,
    beam, excited, ecstatic, elated, overjoyed, cheering, cheer, thrilled, friendly, gleeful, happily, joyfully, cheerfully, joy, delight, glee,
    jovial, upbeat, enthusiastic, welcoming, hopeful, optimistic, grateful, thankful, celebrate, celebrating, playful, smiley, relieved
  laughing: laughing, laugh, giggling, giggle, chuckling, chuckle, hysterical, laughter, cackling, cackle, amused
  smirking: smirking, smirk, mischievous, cheeky, sly, smug, sassy, cunning, sneaky, flirty, flirting, naughty, self-satisfied
  sad: sad, unhappy, gloomy, depressed, melancholy, melancholic, sorrowful, heartbroken, miserable, lonely, forlorn, dejected, downcast, frowning,
    frown, pouting, pout, upset, disappointed, mournful, glum, blue-faced, sadly, sadness, sorrow, grief, mourning, mourn, mope, moping, despair,
    despairing, dismal, homesick, crestfallen, hopeless, somber, sombre, sulking, sulk, grieving, grieve, regretful, guilty, sorry
  crying: crying, cry, weeping, weep, sobbing, sob, tearful, teary, teary-eyed, tear, wailing, wail, in tears
  angry: angry, furious, mad, enraged, raging, rage, irate, scowling, scowl, snarling, snarl, growling, growl, fierce, ferocious, fuming, livid,
    outraged, anger, fury, wrath, angrily, hostile, aggressive, menacing, glaring, glare, vicious, indignant, wrathful, seething
  annoyed: annoyed, grumpy, frustrated, irritated, cranky, grouchy, cross, frustration, unimpressed, impatient, stressed, exasperated, moody,
    disgruntled, bitter, jealous, envious, offended, disapproving, bad-tempered, sullen, grumbling, grumble, annoyance, irritation, skeptical,
    sceptical, facepalm, facepalming, hangry, displeased
  surprised: surprised, shocked, astonished, amazed, startled, stunned, awestruck, gasping, gasp, surprise, shock, amazement, awe, wide-eyed,
    open-mouthed, bewitched, dumbfounded, speechless, flabbergasted, astonishment, wonder, curious, impressed, awed, dazzled
  scared: scared, afraid, frightened, terrified, fearful, horrified, panicked, panicking, panic, petrified, trembling, tremble, spooked, fear,
    terror, horror, fright, scaredy, cowering, cower, paranoid, alarmed, haunted-looking
  worried: worried, anxious, nervous, concerned, uneasy, tense, apprehensive, anxiety, worry, worrying, stressed-out, sweating, sweat, distressed,
    desperate, troubled, restless, overwhelmed, panicky
  asleep: asleep, sleeping, sleep, napping, nap, snoozing, snooze, dozing, doze, slumbering, slumber, snore, snoring, hibernating, hibernate,
    fast asleep, unconscious
  sleepy: sleepy, tired, exhausted, drowsy, yawning, yawn, weary, fatigued, half-asleep, lazy, sleepily, exhaustion, groggy, worn-out, jet-lagged
  winking: winking, wink
  thinking: thinking, think, pondering, ponder, thoughtful, pensive, contemplating, contemplate, wondering, philosophical, contemplative, musing,
    daydreaming, daydream, deep in thought, lost in thought
  confused: confused, puzzled, baffled, perplexed, bewildered, confusion, lost-looking, dizzy, uncertain, unsure, clueless, doubtful
  bored: bored, boredom, uninterested, indifferent, apathetic, listless, bored-looking, jaded
  in-love: in love, lovestruck, loving, adoring, infatuated, enamored, smitten, love-struck, enamoured, lovesick, heart-eyed
  kissing: kissing, kiss, smooch, smooching
  shy: shy, embarrassed, blushing, blush, bashful, timid, flustered, ashamed, embarrassment, coy, modest, awkward
  proud: proud, confident, triumphant, victorious, heroic, smug-looking, proudly, pride, determined, brave, courageous, bold, arrogant, haughty, cool
  disgusted: disgusted, repulsed, grossed, disgust, revolted
  sick: sick, ill, nauseous, nauseated, feverish, queasy, sneezing, sneeze, vomit, vomiting, seasick, poisoned, hungover, coughing, cough
  shouting: shouting, shout, yelling, yell, screaming, scream, roaring, roar, howling, howl, bellow, bellowing, shriek, shrieking
  tongue-out: tongue-out, drooling, drool, panting, pant, licking
  calm: calm, serene, peaceful, relaxed, tranquil, meditating, meditate, zen, composed, content-looking, blissful, at peace, relieved-looking
  serious: serious, stern, stoic, solemn, strict, focused, concentrated, concentrating, concentrate, severe, emotionless, expressionless,
    poker-faced, stone-faced, deadpan, grave, intense, stoical, blank
  crazy: crazy, insane, goofy, silly, wacky, zany, deranged, manic, wild-eyed, mad-looking, derpy, cross-eyed, loony, drunk, tipsy
  evil: evil, sinister, wicked, villainous, devilish, malicious, diabolical, demonic, creepy, scheming, vengeful, malevolent, menacingly
`);

/** Doings, in their base form, that show on a face. */
export const expressiveDoings: ReadonlySet<string> = wordSet(`
  smile, grin, beam, cheer, laugh, giggle, chuckle, cackle, smirk, frown, pout, cry, weep, sob, wail, scowl, snarl, growl, glare, gasp, tremble,
  cower, sleep, nap, snooze, doze, snore, hibernate, yawn, wink, think, ponder, contemplate, daydream, kiss, blush, sneeze, cough, vomit, shout,
  yell, scream, roar, howl, bellow, shriek, drool, pant, meditate, mope, mourn, sulk, celebrate, panic, worry, concentrate
`);

/** Expressions that yield to any other that is said: one can sleep happily. */
export const plainExpressions: ReadonlySet<Expression> = new Set<Expression>([
  'happy',
  'calm',
  'serious',
  'proud',
]);

/** Nouns whose describing words are about the face: "with an angry look on its face". */
export const faceNouns: ReadonlySet<string> = new Set([
  'face',
  'expression',
  'look',
  'smile',
  'grin',
  'eye',
  'mouth',
  'gaze',
  'stare',
  'mood',
]);
