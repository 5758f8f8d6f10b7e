/** What is on these is a picture on them. */
export const BEARS_PICTURES =
  /^(?:t-?shirt|tee|shirt|jersey|sweater|sweatshirt|hoodie|jacket|mug|flag|poster|card|sign|billboard|screen|television|tv|painting|picture|canvas|vase|stamp|coin|shield|banner|towel|bag|bottle|label|page|newspaper|magazine|plate|lunchbox|box|pillow|cushion|rug|carpet|blanket|curtain|kite|balloon|surfboard|skateboard|door|wall|jar|badge|button|medal)$/;

/** What hangs in these is among their leaves. */
export const BEARS_LEAVES =
  /^(?:tree|bush|shrub|apple tree|plant|oak|maple|pine|fir|palm|willow|christmas tree)$/;
