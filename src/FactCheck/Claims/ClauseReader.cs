using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Cuts a sentence into clauses along its dependency tree (relations of Universal Dependencies v2).</summary>
internal static class ClauseReader
{
    /// <summary>The clauses of a sentence in order of their predicates, and for each word the index of the clause that owns it.</summary>
    public static (IReadOnlyList<Clause> Clauses, IReadOnlyList<int> ClauseOf) Read(Sentence sentence)
    {
        int count = sentence.Words.Count;
        List<int> predicates = [];
        int[] clauseOf = new int[count];
        Array.Fill(clauseOf, -1);
        for (int i = 0; i < count; i++)
        {
            if (OpensClause(sentence, i))
            {
                clauseOf[i] = predicates.Count;
                predicates.Add(i);
            }
        }

        for (int i = 0; i < count; i++)
        {
            Assign(sentence, clauseOf, i);
        }

        List<int>[] own = [.. predicates.Select(_ => new List<int>())];
        for (int i = 0; i < count; i++)
        {
            if (sentence.Words[i].Upos != PartOfSpeech.Punct)
            {
                own[clauseOf[i]].Add(i);
            }
        }

        Clause[] clauses = new Clause[predicates.Count];
        for (int c = 0; c < clauses.Length; c++)
        {
            int predicate = predicates[c];
            int head = sentence.Words[predicate].Head;
            if (own[c].Count == 0)
            {
                own[c].Add(predicate);
            }

            (int subject, int @object, bool passive) = Arguments(sentence, predicate);
            clauses[c] = new Clause(c, predicate, head < 0 ? -1 : clauseOf[head], sentence.Words[predicate].Relation, own[c], new WordRange(own[c][0], own[c][^1] + 1), subject, @object, passive);
        }

        return (clauses, clauseOf);
    }

    private static bool OpensClause(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        if (word.Head < 0)
        {
            return true;
        }

        return word.Relation switch
        {
            "ccomp" or "csubj" or "csubj:pass" or "csubj:outer" or "advcl" or "advcl:relcl" or "acl:relcl" or "parataxis" or "root" => true,
            "acl" => word.Upos is PartOfSpeech.Verb or PartOfSpeech.Aux,
            "conj" => IsPredicate(sentence, index) && IsPredicate(sentence, word.Head),
            _ => false,
        };
    }

    private static bool IsPredicate(Sentence sentence, int index)
    {
        if (sentence.Words[index].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux)
        {
            return true;
        }

        foreach (int child in sentence.Children(index))
        {
            if (sentence.Words[child].Relation is "cop" || sentence.Words[child].Relation.StartsWith("nsubj", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static void Assign(Sentence sentence, int[] clauseOf, int index)
    {
        Span<int> path = stackalloc int[64];
        int length = 0;
        int current = index;
        while (clauseOf[current] < 0 && length < path.Length)
        {
            path[length++] = current;
            current = sentence.Words[current].Head;
        }

        int clause = Math.Max(0, clauseOf[current]);
        foreach (int word in path[..length])
        {
            clauseOf[word] = clause;
        }
    }

    private static (int Subject, int Object, bool IsPassive) Arguments(Sentence sentence, int predicate)
    {
        int subject = -1, @object = -1, agent = -1, passiveSubject = -1;
        foreach (int child in sentence.Children(predicate))
        {
            switch (sentence.Words[child].Relation)
            {
                case "nsubj" or "nsubj:outer":
                    subject = subject < 0 ? child : subject;
                    break;
                case "nsubj:pass":
                    passiveSubject = child;
                    break;
                case "obj":
                    @object = child;
                    break;
                case "obl:agent":
                    agent = child;
                    break;
                case "obl" when agent < 0 && HasCase(sentence, child, "by"):
                    agent = child;
                    break;
                case "xcomp":
                    foreach (int grandchild in sentence.Children(child))
                    {
                        if (@object < 0 && sentence.Words[grandchild].Relation == "obj")
                        {
                            @object = grandchild;
                        }
                    }

                    break;
            }
        }

        Word word = sentence.Words[predicate];
        bool passive = passiveSubject >= 0 || (word.Relation is "acl" && word.Xpos == "VBN");
        if (passive)
        {
            int patient = passiveSubject >= 0 ? passiveSubject : word.Head;
            return (agent, patient, true);
        }

        if (subject < 0)
        {
            subject = word.Relation switch
            {
                "conj" or "advcl" or "xcomp" or "parataxis" when word.Head >= 0 => InheritedSubject(sentence, word.Head, 4),
                "acl" or "acl:relcl" => word.Head,
                _ => -1,
            };
        }
        else if (word.Relation == "acl:relcl" && sentence.Words[subject].Xpos is "WDT" or "WP")
        {
            subject = word.Head;
        }

        return (subject, @object, false);
    }

    private static int InheritedSubject(Sentence sentence, int predicate, int depth)
    {
        foreach (int child in sentence.Children(predicate))
        {
            if (sentence.Words[child].Relation is "nsubj" or "nsubj:pass")
            {
                return child;
            }
        }

        Word word = sentence.Words[predicate];
        return depth > 0 && word.Head >= 0 && word.Relation is "conj" or "advcl" or "xcomp" ? InheritedSubject(sentence, word.Head, depth - 1) : -1;
    }

    private static bool HasCase(Sentence sentence, int index, string preposition)
    {
        foreach (int child in sentence.Children(index))
        {
            if (sentence.Words[child].Relation == "case" && sentence.Words[child].Lemma == preposition)
            {
                return true;
            }
        }

        return false;
    }
}
