"""What the learned component chooses from, and how: around each word that may report, the edges of content and its roles.

`answers`: a quotation in words, be it gold, the rules' or the model's. `word_codes`: what is known of a word, in numbers; `reading`: a text
with the rules' answers. `options`: what there is to choose from; `anchors` (does a word report, and where next to it does the content
begin), `far_edges` (where does it end), `mentions` (who speaks, carries and listens) and `antecedents` (whom does a dropped subject mean)
each have one sort. `batches`: all of that as arrays. Then, to predict: `predictions`, from the model's scores to answers, and `decoding`,
from answers to frames. To learn: `gold`, from references to answers; `training_data`, what is wrong with them; `targets`, the right
options; and `slots`, their scores and what they cost.

Everything is in words and marks of a `Scan`, so that it does not depend on a Doc's tokens. No Arabic word is named.
"""
