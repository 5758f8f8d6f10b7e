import type { Medium } from '../scene.ts';
import { wordList, wordMap, wordSet } from './word-list.ts';

/** Words for how the picture is made, longest first where they nest, mapped to the medium. */
export const mediumPhrases: ReadonlyMap<string, Medium> = wordMap<Medium>(`
  oil: oil painting, oil paint, oil on canvas, impasto, oil pastel, oil painted, oils, anime oil painting
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
  crayon: crayon drawing, crayon, crayons, child's drawing, child's crayon drawing, children's drawing
  pastel: pastel drawing, soft pastels, chalk drawing, chalk pastel, chalk art
  woodcut: woodcut, wood cut, linocut, woodblock print, block print, lino print
  ukiyo-e: ukiyo-e, ukiyo e, japanese woodblock print
  engraving: engraving, etching, lithograph, copperplate
  cartoon: cartoon, caricature, disney style, pixar style, cartoonish, cartoon drawing
  comic: comic, comic book illustration, comic book, comic strip, comic-book, graphic novel, comic style, manga
  anime: anime, anime illustration, anime style, studio ghibli
  3d-render: 3d render, 3d rendering, 3d illustration, 3-d render, cgi, octane render, 3d model, unreal engine,
    blender render, 3d art, isometric render, 3d, ray tracing
  low-poly: low poly, low-poly, lowpoly, polygonal art
  voxel: voxel art, voxel style, minecraft, minecraft style
  vector: vector illustration, vector art, vector graphic, flat design, clipart, clip art, vector, flat illustration,
    flat icon, svg, flat art, flat style, flat minimal, flat minimalist, minimal flat, minimal vector, flat vector
  illustration: illustration, digital illustration, digital art, digital painting, concept art, artwork,
    storybook illustration, children's book illustration, book illustration, matte painting, digital artwork, fan art
  painting: painting, abstract painting, portrait painting, fresco, tempera, mural painting, surrealist painting,
    finger painting, renaissance painting
  drawing: drawing, pen drawing, line and wash
  mosaic: mosaic
  stained-glass: stained glass window, stained glass
  collage: collage, paper collage, papercut, paper cut, cut paper, papercraft, paper art,
    paper-cut, paper cut-out, paper cutout, paper cut out, paper cutting, paper cut art, papercut art, layered paper,
    layered paper art, layered papercut, kirigami, paper quilling, decoupage
  origami: origami
  clay: claymation, clay model, plasticine model, clay sculpture, clay animation, stop motion
  embroidery: embroidery, cross stitch, cross-stitch, needlepoint, tapestry
  graffiti: graffiti, street art, spray paint, spray painting, stencil art
  poster: poster, movie poster, travel poster, vintage poster, propaganda poster
  pop-art: pop art, pop-art, halftone, halftone print, halftone art, ben-day dots, screen print, screenprint,
    silkscreen, silkscreen print, risograph, risograph print
  neon: neon, neon art, neon glow, neon lines, synthwave, synth wave, synthwave art, vaporwave, retrowave, outrun,
    cyberpunk, cyberpunk art, neon synthwave
  vintage: vintage, vintage photo, vintage photograph, vintage photography, old photo, old photograph, antique photo,
    antique photograph, sepia photo, sepia photograph, daguerreotype, tintype, victorian photo, victorian photograph
  black-and-white: black and white, black-and-white, monochrome, monochromatic, grayscale, greyscale
  hieroglyphics: egyptian hieroglyphics, hieroglyphics, hieroglyphs, egyptian tomb hieroglyphics,
    egyptian tomp hieroglyphics, papyrus painting
  blueprint: blueprint, technical drawing, schematic
`);

/** Media that stand before what they show without "of". */
export const prefixMediums: readonly string[] = wordList(`
  pixel art, line art, low poly, low-poly, lowpoly, 3d, voxel art, vector art, anime, manga, cartoon, watercolor,
  watercolour, papercraft, pop art, isometric, photorealistic, claymation, hyperrealistic, digital art, concept art,
  ukiyo-e, synthwave, vaporwave, retrowave, papercut, paper cut, paper-cut, cross-stitch, steampunk style, cel-shaded, 8-bit, 16-bit
`);

/** Names whose manner of painting is known, mapped to the medium nearest to it. */
export const artists: ReadonlyMap<string, Medium> = wordMap<Medium>(`
  oil: van gogh, vincent van gogh, monet, claude monet, rembrandt, salvador dali, salvador dalí, dali, dalí, vermeer,
    leonardo da vinci, da vinci, picasso, pablo picasso, renoir, cezanne, cézanne, turner, edward hopper, hopper,
    caravaggio, botticelli, munch, edvard munch, klimt, gustav klimt, frida kahlo, magritte, rene magritte, bob ross,
    michelangelo, raphael, goya, velazquez, gauguin, matisse, georgia o'keeffe, impressionist, impressionism,
    impressionistic, expressionist, expressionism, renaissance, baroque, surrealist, surrealism, cubist, cubism,
    post-impressionist, baroque style, romanticism, fauvism, pointillism
  ukiyo-e: hokusai, hiroshige
  pop-art: warhol, andy warhol, lichtenstein, roy lichtenstein, keith haring
  graffiti: banksy, basquiat
  anime: miyazaki, hayao miyazaki, ghibli
  sketch: escher, m.c. escher
  cartoon: disney, pixar, dr. seuss, simpsons, the simpsons
  poster: art deco, art nouveau, mucha, alphonse mucha, bauhaus
`);

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
  award winning, best quality, high quality, professional, national geographic, sepia, sepia tone, minimalist, minimalistic, isometric, isometric view, symmetrical, symmetry, low-key,
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
