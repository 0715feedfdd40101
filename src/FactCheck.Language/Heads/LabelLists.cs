using System.Text.Json;

namespace FactCheck.Language.Heads;

/// <summary>The labels behind the heads' outputs, in order.</summary>
internal sealed class LabelLists
{
    private LabelLists(Dictionary<string, string[]> lists)
    {
        Upos = Array.ConvertAll(Find("upos"), name => Enum.Parse<PartOfSpeech>(name, ignoreCase: true));
        Xpos = Find("xpos");
        Lemma = Array.ConvertAll(Find("lemma"), LemmaRule.Parse);
        Relation = Find("relation");
        Entity = Array.ConvertAll(Find("entity"), EntityTag.Parse);

        string[] Find(string name) => lists.TryGetValue(name, out string[]? list) ? list : throw new InvalidDataException($"The model's labels have no list {name}.");
    }

    public PartOfSpeech[] Upos { get; }

    public string[] Xpos { get; }

    public LemmaRule[] Lemma { get; }

    public string[] Relation { get; }

    public EntityTag[] Entity { get; }

    public static LabelLists Load(string path)
    {
        Dictionary<string, string[]> lists = [];
        Utf8JsonReader reader = new(File.ReadAllBytes(path));
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            List<string> labels = [];
            while (reader.Read() && reader.TokenType == JsonTokenType.String)
            {
                labels.Add(reader.GetString()!);
            }

            lists.Add(name, [.. labels]);
        }

        return new(lists);
    }
}
