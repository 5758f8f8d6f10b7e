import type { Medium } from '../scene.ts';
import { wordList, wordMap, wordSet } from './word-list.ts';

/** Words for how the picture is made, longest first where they nest, mapped to the medium. */
export const mediumPhrases: ReadonlyMap<string, Medium> = wordMap<Medium>(`
  oil: oil painting, oil paint, oil on canvas, impasto, oil painted, oils, anime oil painting
  watercolour: watercolor painting, watercolour painting, watercolor, watercolour, aquarelle, gouache, water color,
    water colour, watercolors, watercolours
  acrylic: acrylic painting, acrylic paint, acrylic on canvas, acrylics
  pixel-art: pixel art, pixelart, pixel-art, pixel style, 8-bit, 16-bit, 8 bit, 16 bit
  photo: photo, photograph, photography, photorealistic, photo-realistic, dslr photo, snapshot, polaroid,
    black and white photo, realistic photo, portrait photo, film still, photorealism, stock photo, macro photo,
    photorealistic photo, aerial photo, selfie, hyperrealistic photo, product shot, macro shot, film photo
  sketch: sketch, pencil sketch, pencil drawing, pencil, graphite drawing, doodle, rough sketch, colored pencil,
    coloured pencil, pen sketch, hand drawing
  charcoal: charcoal sketch, charcoal drawing, charcoal
  ink: ink wash, ink drawing, ink sketch, pen and ink, ink, ink painting, chinese ink, chinese ink painting, sumi-e, detailed ink wash
  line-art: line art, line drawing, lineart, line-art, outline drawing, coloring page, coloring book page,
    colouring page, coloring book
  crayon: crayon drawing, crayon, crayons, kid's drawing, kids drawing, child drawing, drawn by a child, child's drawing, child's crayon drawing, children's drawing
  pastel: pastel drawing, soft pastels, chalk pastel, oil pastel, oil pastels, pastel painting
  chalk: chalk drawing, chalk art, sidewalk chalk, chalkboard drawing, chalk sketch
  woodcut: woodcut, wood cut, linocut, woodblock print, block print, lino print
  ukiyo-e: ukiyo-e, ukiyo e, japanese woodblock print, japanese print, japanese woodblock
  engraving: engraving, etching, lithograph, copperplate
  cartoon: cartoon, caricature, cartoon style, children's cartoon, rubber hose, disney style, pixar style, cartoonish, cartoon drawing
  comic: comic, comic panel, comic book panel, comic book page, comic book illustration, comic book, comic strip, comic-book, graphic novel, comic style, manga
  anime: anime, anime illustration, anime style, studio ghibli, cel-shaded, cel shaded, cel shading, chibi
  3d-render: 3d render, 3d rendering, 3d illustration, 3-d render, cgi, octane render, 3d model, unreal engine, pixar render,
    blender render, 3d art, 3d, ray tracing
  low-poly: low poly, low-poly, lowpoly, polygonal art
  voxel: voxel art, voxel style, minecraft, minecraft style
  isometric: isometric, isometric view, isometric illustration, isometric art, isometric render, isometric 3d
  vector: vector illustration, vector art, vector graphic, flat design, clipart, clip art, vector, flat illustration,
    flat icon, svg, flat art, flat style, flat minimal, flat minimalist, minimal illustration, minimal flat, minimal vector, flat vector
  illustration: illustration, digital illustration, digital art, digital painting, concept art, artwork,
    storybook illustration, children's book illustration, book illustration, matte painting, digital artwork, fan art
  abstract: abstract painting, abstract art, abstract expressionism, abstract expressionist, suprematist, suprematism, abstract composition
  surrealism: surrealist painting, surrealist art
  painting: painting, portrait painting, fresco, tempera, mural painting, finger painting, renaissance painting
  drawing: drawing, pen drawing, line and wash
  mosaic: mosaic
  stained-glass: stained glass window, stained glass
  lego: lego, toy bricks, lego style, legos, lego bricks, made of lego
  knitted: knitting, knitted picture, knitted art, crochet art, amigurumi, yarn art
  collage: collage, paper collage, papercut, paper cut, cut paper, papercraft, paper art,
    paper-cut, paper cut-out, paper cutout, paper cut out, paper cutting, paper cut art, papercut art, layered paper,
    layered paper art, layered papercut, kirigami, paper quilling, decoupage, paper mache art, cutout
  origami: origami, origami style, folded paper
  clay: claymation, clay art, play-doh, plasticine, aardman, clay model, plasticine model, clay sculpture, clay animation, stop motion
  embroidery: embroidery, embroidered, cross stitch, cross-stitch, cross stitched, needlepoint, tapestry, quilt art, needlework
  graffiti: graffiti, street art, spray paint, spray painting, stencil art
  poster: poster, movie poster, travel poster, vintage poster, propaganda poster
  pop-art: pop art, pop-art, halftone, halftone print, halftone art, ben-day dots, screen print, screenprint,
    silkscreen, silkscreen print, risograph, risograph print
  vaporwave: vaporwave, vaporwave art, vapor wave, vapourwave
  neon: neon, neon art, neon glow, neon lines, synthwave, synth wave, synthwave art, retrowave, outrun,
    cyberpunk, cyberpunk art, neon synthwave
  film-noir: film noir, noir, noir film, neo-noir, film noir style
  vintage: vintage, vintage photo, vintage photograph, vintage photography, old photo, old photograph, antique photo,
    antique photograph, sepia photo, sepia photograph, daguerreotype, tintype, sepia, sepia tone, sepia toned, sepia-toned, retro photo, old-timey photo, victorian photo, victorian photograph
  black-and-white: black and white, black-and-white, monochrome, monochromatic, grayscale, greyscale
  hieroglyphics: egyptian hieroglyphics, hieroglyphics, hieroglyphs, egyptian tomb hieroglyphics,
    egyptian tomp hieroglyphics, papyrus painting
  blueprint: blueprint, technical drawing, schematic, cyanotype, patent drawing
`);

/** Media that stand before what they show without "of". */
export const prefixMediums: readonly string[] = wordList(`
  pixel art, line art, low poly, low-poly, lowpoly, 3d, voxel art, voxel, vector art, anime, manga, cartoon, watercolor,
  watercolour, papercraft, pop art, isometric, photorealistic, claymation, hyperrealistic, digital art, concept art,
  ukiyo-e, synthwave, vaporwave, retrowave, papercut, paper cut, paper-cut, cross-stitch, steampunk style, cel-shaded, 8-bit, 16-bit, 8 bit,
  16 bit, cyberpunk, stained glass, mosaic, lego, origami, embroidered, neon, film noir, noir, sepia, art deco, art nouveau,
  cubist, impressionist, pointillist, surrealist, expressionist, minecraft, woodcut, linocut, plasticine, chibi, pixelated, halftone,
  cross stitch, comic book style, flat vector, chalk, art-deco, pixel, cel shaded, crochet
`);

/** Names whose manner of painting is known, mapped to the medium nearest to it. */
export const artists: ReadonlyMap<string, Medium> = wordMap<Medium>(`
  van-gogh: van gogh, vincent van gogh, starry night style, post-impressionist, post-impressionism
  impressionism: monet, claude monet, renoir, degas, edgar degas, pissarro, sisley, manet, cassatt, impressionist, impressionism, impressionistic,
    turner, cezanne, cézanne
  pointillism: seurat, georges seurat, signac, pointillism, pointillist
  cubism: picasso, pablo picasso, braque, georges braque, juan gris, cubist, cubism, cubistic
  expressionism: munch, edvard munch, expressionist, expressionism, kirchner, egon schiele, schiele, fauvism, fauvist, matisse, henri matisse,
    franz marc, german expressionism
  surrealism: salvador dali, salvador dalí, dali, dalí, magritte, rene magritte, rené magritte, max ernst, surrealist, surrealism
  abstract: kandinsky, wassily kandinsky, mondrian, piet mondrian, pollock, jackson pollock, rothko, mark rothko, miro, joan miro, joan miró,
    malevich, de stijl, constructivist, constructivism
  oil: rembrandt, vermeer, johannes vermeer, leonardo da vinci, da vinci, edward hopper, hopper, caravaggio, botticelli, frida kahlo, bob ross,
    michelangelo, raphael, goya, velazquez, velázquez, gauguin, georgia o'keeffe, bosch, hieronymus bosch, bruegel, rubens, titian, norman rockwell,
    grant wood, renaissance, baroque, baroque style, romanticism, rococo, dutch master, old master, chagall, marc chagall, arcimboldo
  ukiyo-e: hokusai, hiroshige, katsushika hokusai, utamaro
  pop-art: warhol, andy warhol, lichtenstein, roy lichtenstein, keith haring
  graffiti: banksy, basquiat
  anime: miyazaki, hayao miyazaki, ghibli, makoto shinkai
  sketch: escher, m.c. escher, mc escher
  engraving: gustave doré, gustave dore, albrecht dürer, albrecht durer, durer
  watercolour: beatrix potter
  cartoon: disney, pixar, dr. seuss, dr seuss, simpsons, the simpsons, looney tunes, peanuts style, hanna-barbera
  comic: marvel, moebius, tintin, hergé, herge
  clay: wallace and gromit, aardman
  art-deco: art deco, art-deco, tamara de lempicka
  art-nouveau: art nouveau, mucha, alphonse mucha, klimt, gustav klimt, beardsley
  poster: bauhaus, saul bass, soviet propaganda
  collage: eric carle
`);

/**
 * Media that name a thing before some nouns: a stained glass window and a neon sign are in the picture
 * rather than how it is made.
 */
export const mediumThings: ReadonlyMap<Medium, ReadonlySet<string>> = new Map<
  Medium,
  ReadonlySet<string>
>([
  ['stained-glass', wordSet('window, door, lamp, panel, ceiling, dome')],
  ['mosaic', wordSet('tile, floor, wall, table, pool')],
  ['lego', wordSet('brick, set, block, store, piece')],
  ['origami', wordSet('paper')],
  ['neon', wordSet('sign, light, lamp, tube, paint, arrow, letter, word')],
  [
    'embroidery',
    wordSet(
      'shirt, dress, pillow, cushion, blanket, jacket, jeans, handkerchief, cloth, hat, cap, kimono, robe, bag, napkin',
    ),
  ],
  [
    'art-deco',
    wordSet(
      'building, lamp, hotel, theater, theatre, furniture, chair, sofa, mirror, clock, style',
    ),
  ],
  ['chalk', wordSet('board, outline, cliff, line, mark')],
  ['vintage', wordSet('tone')],
  ['knitted', wordSet('hook')],
]);

/** Nouns that present a subject without being one: `a close-up of a cat`. */
export const framingNouns: ReadonlySet<string> = wordSet(`
  picture, image, view, shot, close-up, closeup, close up, portrait, scene, rendering, render, depiction, rendition,
  representation, wide shot, long shot, aerial view, top view, side view, front view, three-quarters view,
  three-quarter view, selfie, still life, visualization, graphic, design, artwork, piece of art, work of art, art,
  print, study, panorama, overhead view, bird's-eye view, bird's eye view, headshot, three quarters view, inside,
  interior,
  vision, impression, top down view, top-down view, perspective, angle, version, zoomed out view, concept
`);

/** Words of technique: they say how, never what. */
export const styleWords: ReadonlySet<string> = wordSet(`
  realistic, hyperrealistic, hyper-realistic, ultra-realistic, photoreal, detailed, highly-detailed, intricate,
  ultra-detailed, hyperdetailed, high-contrast, high contrast, low contrast, high-resolution, high resolution, hd, uhd,
  4k, 8k, 16k, hdr, dslr, 35mm, 50mm, 85mm, bokeh, macro, telephoto, wide-angle, wide angle, wide-angle view,
  wide-angle lens, wide angle lens, wide lens, fisheye, fish-eye, lens, depth of field, shallow depth of field, cinematic,
  cinematic lighting, studio lighting, dramatic lighting, soft lighting, lighting, volumetric lighting, soft light,
  natural light, backlit, rim light, trending on artstation, artstation, deviantart, masterpiece, award-winning,
  award winning, best quality, high quality, professional, national geographic, minimalist, minimalistic, symmetrical, symmetry, low-key,
  high-key, long exposure, double exposure, vignette, film grain, grainy, unsplash, flickr, instagram, vivid colors,
  vibrant colors, vivid colours, vibrant colours, pastel colors, pastel colours, muted colors, muted colours,
  bright colors, bright colours, stylized, stylised, style, aesthetic, chromatic aberration, sharp focus, focus,
  ultra, render, rendered, tilt-shift, panoramic, close-up, closeup, low angle, low-angle, high angle, wide shot, centered,
  aerial, from above, from below, from behind, full body, full-body, textured, colors, colours, color palette, palette
`);

/** Openings that ask for a picture and say nothing about it. */
export const requestOpenings: readonly string[] = [
  'can you',
  'could you',
  'would you',
  'please',
  'i want you to',
  'i want',
  'i need',
  'i would like',
  "i'd like",
  'i would love',
  "let's see",
  'give me',
  'show me',
  'make me',
  'draw me',
  'paint me',
  'create',
  'generate',
  'imagine',
  'draw',
  'paint',
  'make',
  'render',
  'design',
  'illustrate',
  'depict',
  'visualize',
  'produce',
  'sketch me',
];
