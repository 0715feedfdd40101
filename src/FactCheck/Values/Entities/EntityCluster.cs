using FactCheck.Language;
using FactCheck.Values.Roles;

namespace FactCheck.Values.Entities;

/// <summary>One named person, organisation, place or event of a report, with all references to it.</summary>
public sealed class EntityCluster
{
    private const int MostNames = 24;
    private const int MostRoles = 16;

    internal EntityCluster(int id, EntityKind kind, string name)
    {
        Id = id;
        Kind = kind;
        Name = name;
        Person = PersonName.Parse(name);
        Organisation = OrganisationName.Parse(name);
    }

    /// <summary>Index in the table.</summary>
    public int Id { get; }

    /// <summary>What it is.</summary>
    public EntityKind Kind { get; internal set; }

    /// <summary>The fullest name that the report gives.</summary>
    public string Name { get; private set; }

    /// <summary>All names that the report uses, in order of appearance.</summary>
    public IReadOnlyList<string> Names => NameList;

    /// <summary>Code of the country, where the name is one or stands for its government.</summary>
    public string? Country { get; internal set; }

    /// <summary>What the report tells of the person's gender.</summary>
    public Gender Gender { get; internal set; }

    /// <summary>Lemmas of nouns that the report describes it by: <c>mayor</c>, <c>fisherman</c>, <c>company</c>.</summary>
    public IReadOnlyCollection<string> RoleNouns => RoleNounSet;

    /// <summary>All references in order.</summary>
    public IReadOnlyList<EntityReference> References => ReferenceList;

    internal List<string> NameList { get; } = [];

    internal HashSet<string> Acronyms { get; } = [];

    internal HashSet<string> RoleNounSet { get; } = [];

    internal List<RoleDescription> Roles { get; } = [];

    internal HashSet<string> RoleWords { get; } = [];

    /// <summary>How often it is mentioned by name.</summary>
    internal int NameMentions { get; set; }

    internal List<EntityReference> ReferenceList { get; } = [];

    internal PersonName Person { get; private set; }

    internal OrganisationName Organisation { get; private set; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal void AddRole(RoleDescription role)
    {
        if (Roles.Count < MostRoles)
        {
            Roles.Add(role);
        }
    }

    internal void AddName(string name)
    {
        if (NameList.Count < MostNames && !NameList.Contains(name))
        {
            NameList.Add(name);
            bool fuller = Kind == EntityKind.Person ? PersonName.Parse(name).Words.Count > Person.Words.Count : OrganisationName.Parse(name).Words.Count > Organisation.Words.Count;
            if (fuller)
            {
                Name = name;
                Person = PersonName.Parse(name);
                Organisation = OrganisationName.Parse(name);
            }
        }
    }
}
