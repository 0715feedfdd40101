using FactCheck.Fitting;


// Works on the comparability test:
//   rows FILE SOURCE [AGREEMENTS [DISCREPANCIES]]   candidates of a gold folder or sentence bank with features and labels; AGREEMENTS (agreement-marks.jsonl) says which agreements that
//                           nobody marked are right, DISCREPANCIES (basil-judged.jsonl or allsides-judged.jsonl) which differences of the pairs that it lists
//   fit WEIGHTS.json FILE[=WEIGHT] …   fits the trees to such files
//   cross LIST DIR … FILE[=WEIGHT] …   precision of whole reports on pairs that the trees were fitted without, by threshold and rule; writes every shown finding to LIST
//   misses SOURCE …         for every marked discrepancy the best candidate of its type
//   missed DIR …            Markdown: how many marked discrepancies of each type eval misses and why, with up to ten examples a type, those of the first folder first
//   ablate DIR …            eval's figures for the whole engine, without parts of it (see EngineParts) and without the rules of each type
//   false LEAST SOURCE …   discrepancies of at least that probability, right or false, with their features
//   pairs SOURCE …         how many marked items stand in sentence pairs that are proposed, and which do not
//   dump PART SOURCE        values and candidates of the pairs whose id contains PART
//   basil MARKS ARTICLES OUT   a gold folder from the articles of the BASIL corpus (launchnlp/BASIL on GitHub) and basil-marks.jsonl or basil-judged.jsonl
//   allsides JUDGEMENTS SOURCES OUT PART   the pairs of allsides-judged.jsonl (PART: train, or dev for judging only) from the files train.source, val.source, test.source in
//                           data/naacl2022_lrc_roundup_random_order_probe of HLTCHKUST/framing-bias-metric on GitHub
//   articles JUDGEMENTS SOURCES OUT PART   the pairs of articles-judged.jsonl from the folder data/jsons of ramybaly/Article-Bias-Prediction on GitHub
// Run it as: dotnet run --project tests/FactCheck.Fitting -c Release -- …
return args[0] switch
{
    "rows" => Candidates.Write(args[1], args[2], args.Length > 3 ? args[3] : null, args.Length > 4 ? args[4] : null),
    "fit" => Fit.Run(args[1], args[2..]),
    "cross" => CrossCheck.Run(args[1], args[2..]),
    "misses" => Candidates.Misses(args[1..]),
    "missed" => Missed.Run(args[1..]),
    "ablate" => Ablation.Run(args[1..]),
    "false" => Candidates.False(args[1], args[2..]),
    "pairs" => Candidates.Pairs(args[1..]),
    "dump" => Candidates.Dump(args[1], args[2]),
    "basil" => Basil.Write(args[1], args[2], args[3]),
    "allsides" => AllSides.Write(args[1], args[2], args[3], args[4]),
    "articles" => Articles.Write(args[1], args[2], args[3], args[4]),
    _ => 2,
};
