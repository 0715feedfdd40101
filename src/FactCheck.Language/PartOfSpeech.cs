namespace FactCheck.Language;


/// <summary>Universal part-of-speech tags (Universal Dependencies v2).</summary>
public enum PartOfSpeech
{
#pragma warning disable CS1591 // the names are the universal tags themselves
    X, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb,
#pragma warning restore CS1591
}
