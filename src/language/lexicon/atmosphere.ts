import type { Setting } from '../scene.ts';
import { wordMap, wordSet } from './word-list.ts';

type Time = NonNullable<Setting['time']>;
type Moment = NonNullable<Setting['moment']>;
type Season = NonNullable<Setting['season']>;
type Weather = Setting['weather'][number];

/** Words and word groups that tell the time of day. */
export const timeWords: ReadonlyMap<string, Time> = wordMap<Time>(`
  day: day, daytime, daylight, noon, midday, afternoon, broad daylight, high noon, lunchtime, noonday, late afternoon,
    afternoon light, late afternoon light, afternoon sun, late afternoon sun, midday light, midday sun, noon light, noon sun
  night: night, nighttime, night-time, midnight, nightfall, moonlight, starlight, moonlit, starry, nocturnal,
    night sky, starry night, starry sky, full moon, nightscape, late night, bedtime, moonlit night, halloween night, night-time
  dawn: dawn, sunrise, daybreak, morning, first light, early morning, sunup, breakfast time, rising sun, crack of dawn,
    morning light, early morning light, morning sun, early morning sun, dawn light, sunrise light, morning glow
  sunset: sunset, dusk, twilight, evening, golden hour, sundown, blue hour, setting sun, magic hour, gloaming, orange sky,
    evening light, evening sun, late evening light, sunset light, sunset glow, evening glow, dusk light
`);

/** Words that tell the time more exactly. */
export const momentWords: ReadonlyMap<string, Moment> = wordMap<Moment>(`
  morning: morning, early morning, breakfast time, morning light, early morning light, morning sun, early morning sun, morning glow
  noon: noon, midday, high noon, lunchtime, noonday, midday light, midday sun, noon light, noon sun
  afternoon: afternoon, late afternoon, afternoon light, late afternoon light, afternoon sun, late afternoon sun
  golden-hour: golden hour, magic hour
  dusk: dusk, twilight, blue hour, gloaming, nightfall, dusk light
  evening: evening, evening light, evening sun, late evening light, evening glow
  midnight: midnight, late night
`);

/** Words that tell the time of year, as nouns or before them. */
export const seasonWords: ReadonlyMap<string, Season> = wordMap<Season>(`
  spring: spring, springtime, cherry blossom, cherry blossoms, blossom, blossoms, blossoming, blooming, sakura, easter, spring day,
    spring morning
  summer: summer, summertime, summery, midsummer, summer day
  autumn: autumn, fall, autumnal, autumn leaf, autumn leaves, fall leaves, fall foliage, fall colors, fall colours, halloween,
    thanksgiving, harvest, foliage
  winter: winter, wintertime, wintry, midwinter, christmas, christmas tree, christmas eve, winter wonderland, snowman, snowy, icicle
`);

/** Words that tell the weather, whatever they describe. */
export const weatherWords: ReadonlyMap<string, Weather> = wordMap<Weather>(`
  cloudy: cloudy, overcast, clouds
  rain: rain, rainy, raining, drizzle, drizzly, downpour, monsoon, rainstorm, raindrops, showers
  snow: snow, snowing hard, snowy, snowing, snowfall, snowstorm, blizzard, snowflakes, snow-covered, snowflake
  fog: fog, foggy, mist, misty, haze, hazy, smog
  wind: windy, wind, windswept, breezy, breeze, gale, blustery, gusty, wind-blown, windblown
  storm: storm, stormy, thunderstorm, lightning, thunder, tempest, hurricane, tornado, typhoon, thundercloud, storm cloud, storm clouds
  rainbow: rainbow, rainbows, double rainbow
  sunny: sunny, sunlit, sunshine, sunlight, sun-drenched, sunbeam, sunbeams, bright sun, clear sky
`);

/** Words that colour the whole picture. */
export const moodWords: ReadonlySet<string> = wordSet(`
  surreal, surrealist, dreamy, dreamlike, spooky, eerie, creepy, scary, haunted, horror, magical, magic, mystical,
  mysterious, enchanted, fantasy, fairytale, fairy-tale, whimsical, serene, peaceful, tranquil, calm, gloomy, moody,
  ominous, sinister, cozy, cosy, romantic, dystopian, apocalyptic, post-apocalyptic, cyberpunk, steampunk, psychedelic,
  trippy, ethereal, dramatic, epic, cheerful, joyful, festive, nostalgic, melancholic, melancholy, futuristic, retro,
  vaporwave, synthwave, gothic, noir, idyllic, majestic, cinematic, otherworldly, fantastical, bleak, lonely, playful,
  minimalist, minimalistic, vibrant, warm, cinematic, sci-fi, abstract, kawaii
`);

/** Describing words that are moods of scenery but plain qualities of things. */
export const sceneryMoods: ReadonlySet<string> = new Set(['dark']);

/** Describing words that put the picture under a roof or under the sky. */
export const indoorWords: ReadonlySet<string> = new Set([
  'indoor',
  'indoors',
  'interior',
  'inside',
]);
export const outdoorWords: ReadonlySet<string> = new Set(['outdoor', 'outdoors', 'outside']);
