/** What is on these is a picture on them. */
export const BEARS_PICTURES =
  /^(?:t-?shirt|tee|shirt|jersey|sweater|sweatshirt|hoodie|jacket|mug|flag|poster|card|sign|billboard|screen|television|tv|painting|picture|canvas|vase|stamp|coin|shield|banner|towel|bag|bottle|label|page|newspaper|magazine|plate|lunchbox|box|pillow|cushion|rug|carpet|blanket|curtain|kite|balloon|surfboard|skateboard|door|wall|jar|badge|button|medal)$/;

/** What hangs in these is among their leaves. */
export const BEARS_LEAVES =
  /^(?:tree|bush|shrub|apple tree|plant|oak|maple|pine|fir|palm|willow|christmas tree)$/;

/** What stands on these when they are said to be with it. */
export const BEARS_THINGS =
  /^(?:table|desk|shelf|tray|plate|counter|platter|cake|cupcake|sundae|ice cream|nightstand|dresser|workbench|stand|stall|windowsill|cart)$/;

/** Furniture on which things keep the size that is real for the two. */
export const FURNITURE =
  /^(?:table|desk|counter|nightstand|dresser|workbench|coffee table|dining table|bench|stool|chair|sofa|couch|armchair|bed|shelf|bookshelf|cabinet|piano|fireplace)$/;

/** What has room for one row only, however many stand on it. */
export const BEARS_ONE_ROW =
  /^(?:table|desk|counter|nightstand|dresser|bench|stool|shelf|wall shelf|branch|wall|fence|roof|wire|rope|log|clothesline|windowsill|sofa|couch|mantelpiece|fireplace|railing|bridge|piano|plank|surfboard)$/;
