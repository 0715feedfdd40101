using FactCheck.Language;
using FactCheck.Values.Places;
using FactCheck.Values.Roles;
using FuzzySharp;

namespace FactCheck.Values.Entities;

/// <summary>Compares a name of one report with a name of another.</summary>
internal static class EntityComparer
{
    /// <summary>From this strength on a link stands against others of the same strength.</summary>
    public const double SureStrength = 0.9;

    private const int FarSpelling = 55;
    private const int PlaceSpelling = 85;
    private const int LeastFamily = 5;
    private const int SameStem = 4;

    private static readonly HashSet<string> StuckWords = ["a", "and", "as", "at", "by", "for", "from", "has", "in", "is", "of", "on", "or", "said", "that", "the", "to", "was", "were", "who", "will", "with"];
    private static readonly HashSet<string> FormEndings = ["es", "ic", "ian", "ians", "man", "men", "woman", "women"];

    /// <summary>The verdict on the two, with its strength.</summary>
    public static EntityLink Compare(EntityCluster a, EntityCluster b)
    {
        if (a.Country is not null || b.Country is not null)
        {
            return a.Country == b.Country
                ? new EntityLink(a, b, EntityVerdict.Same, 1, "the same country or its government")
                : new EntityLink(a, b, a.Country is not null && b.Country is not null ? EntityVerdict.Different : EntityVerdict.Unknown, 0.9, "different countries");
        }

        if (a.Kind == EntityKind.Person && b.Kind == EntityKind.Person)
        {
            return ComparePeople(a, b);
        }

        if (a.Organisation.IsSameAs(b.Organisation))
        {
            return new EntityLink(a, b, EntityVerdict.Same, a.Kind == b.Kind ? 1 : 0.95, "the same name");
        }

        return a.Kind == EntityKind.Person || b.Kind == EntityKind.Person ? CompareAcrossKinds(a, b) : CompareOthers(a, b);
    }

    private static EntityLink CompareAcrossKinds(EntityCluster a, EntityCluster b)
    {
        // the model takes surnames for places and firms for people now and then
        EntityCluster person = a.Kind == EntityKind.Person ? a : b;
        EntityCluster other = a.Kind == EntityKind.Person ? b : a;
        PersonName name = PersonName.Parse(other.Name);
        bool isKnownPlace = Gazetteer.Default.Find(other.Name).Count > 0;
        if (!isKnownPlace && name.Words.Count == 1 && person.Person.IsFull && name.IsFamilyNameOf(person.Person))
        {
            return new EntityLink(a, b, EntityVerdict.Same, 0.6, "family name alone");
        }

        bool isSpelling = !isKnownPlace && other.Kind == EntityKind.Organisation && a.Organisation.Words.Count == b.Organisation.Words.Count
            && Math.Min(a.Organisation.Letters.Length, b.Organisation.Letters.Length) >= 6 && PersonName.Likeness(a.Organisation.Letters, b.Organisation.Letters) >= PlaceSpelling;
        return new EntityLink(a, b, isSpelling ? EntityVerdict.SameVariant : EntityVerdict.Unknown, isSpelling ? 0.55 : 0, isSpelling ? $"spelt {a.Name} / {b.Name}" : string.Empty);
    }

    private static EntityLink ComparePeople(EntityCluster a, EntityCluster b)
    {
        PersonName nameA = a.Person;
        PersonName nameB = b.Person;
        if (nameA.ToString() == nameB.ToString() || string.Concat(nameA.Words) == string.Concat(nameB.Words))
        {
            return new EntityLink(a, b, EntityVerdict.Same, 1, "the same name");
        }

        if ((a.Gender != Gender.Unknown && b.Gender != Gender.Unknown && a.Gender != b.Gender) || AreHusbandAndWife(nameA, nameB))
        {
            return new EntityLink(a, b, EntityVerdict.Different, 0.8, "a man and a woman");
        }

        if (nameA.IsFormOf(nameB))
        {
            // Betty and Bettie are two spellings; Jim is what James is called
            return nameA.HasGivenSpeltOtherThan(nameB) && !a.Names.Any(one => b.Names.Any(two => PersonName.Parse(one).IsFormOf(PersonName.Parse(two)) && !PersonName.Parse(one).HasGivenSpeltOtherThan(PersonName.Parse(two))))
                ? new EntityLink(a, b, EntityVerdict.SameVariant, 0.9, $"first names {a.Name} / {b.Name}")
                : new EntityLink(a, b, EntityVerdict.Same, 0.95, "forms of one name");
        }

        if (nameA.IsFamilyNameOf(nameB) || nameB.IsFamilyNameOf(nameA) || nameA.IsFirstFamilyNameOf(nameB) || nameB.IsFirstFamilyNameOf(nameA))
        {
            return new EntityLink(a, b, EntityVerdict.Same, 0.85, "family name alone");
        }

        bool sharesRole = SharesRole(a, b);
        if (!nameA.IsFull || !nameB.IsFull)
        {
            return CompareShort(a, b, sharesRole);
        }

        if (nameA.IsSpellingOf(nameB))
        {
            return new EntityLink(a, b, EntityVerdict.SameVariant, sharesRole ? 0.8 : 0.7, $"spelt {a.Name} / {b.Name}");
        }

        bool sameFamily = nameA.Family == nameB.Family;
        bool sameGiven = nameA.Given == nameB.Given || GivenNames.AreForms(nameA.Given, nameB.Given);
        // Konstantin and Konstantinos of one family name, each the only one in his report: the linker drops ties
        if (sameFamily && nameA.Family.Length >= LeastFamily && nameA.Given.AsSpan().CommonPrefixLength(nameB.Given) >= SameStem)
        {
            return new EntityLink(a, b, EntityVerdict.SameVariant, 0.55, $"first names {a.Name} / {b.Name}");
        }

        bool near = sameFamily || (sameGiven && nameA.Family[0] == nameB.Family[0] && Fuzz.Ratio(nameA.Family, nameB.Family) >= FarSpelling);
        bool bothNear = nameA.Given.Length > 0 && nameB.Given.Length > 0 && nameA.Family[0] == nameB.Family[0] && nameA.Given[0] == nameB.Given[0]
            && PersonName.Likeness(nameA.Family, nameB.Family) >= FarSpelling && PersonName.Likeness(nameA.Given, nameB.Given) >= FarSpelling;
        if (sharesRole && (near || bothNear))
        {
            return new EntityLink(a, b, EntityVerdict.SameVariant, 0.6, $"the same role, named {a.Name} / {b.Name}");
        }

        return new EntityLink(a, b, EntityVerdict.Different, sameFamily || sameGiven ? 0.7 : 0.9, sameFamily ? "the same family name, other given name" : "different names");
    }

    /// <summary>One family name after a man's and a woman's first name.</summary>
    private static bool AreHusbandAndWife(PersonName a, PersonName b)
    {
        Gender left = GivenNames.GenderOf(a.Words[0]), right = GivenNames.GenderOf(b.Words[0]);
        return a.IsFull && b.IsFull && a.Family == b.Family && left != right && left != Gender.Unknown && right != Gender.Unknown && !GivenNames.AreForms(a.Words[0], b.Words[0]) && !PersonName.AreSimilar(a.Words[0], b.Words[0]);
    }

    private static EntityLink CompareShort(EntityCluster a, EntityCluster b, bool sharesRole)
    {
        PersonName shorter = a.Person.IsFull ? b.Person : a.Person;
        PersonName other = a.Person.IsFull ? a.Person : b.Person;
        if (shorter.IsGivenNameOf(other))
        {
            return new EntityLink(a, b, EntityVerdict.Same, sharesRole ? 0.8 : 0.6, "given name alone");
        }

        bool alike = shorter.Words[0].Length >= 4 && PersonName.AreSimilar(shorter.Words[0], other.Family);
        return alike && (sharesRole || PersonName.Likeness(shorter.Words[0], other.Family) >= PlaceSpelling)
            ? new EntityLink(a, b, EntityVerdict.SameVariant, sharesRole ? 0.65 : 0.55, $"spelt {a.Name} / {b.Name}")
            : new EntityLink(a, b, EntityVerdict.Different, 0.6, "different names");
    }

    private static EntityLink CompareOthers(EntityCluster a, EntityCluster b)
    {
        OrganisationName nameA = a.Organisation;
        OrganisationName nameB = b.Organisation;
        IReadOnlyList<GazetteerPlace> placesA = Gazetteer.Default.Find(a.Name);
        IReadOnlyList<GazetteerPlace> placesB = Gazetteer.Default.Find(b.Name);
        if (placesA.Count > 0 && placesB.Count > 0)
        {
            bool areNear = nameA.Words.Intersect(nameB.Words).Any() || placesA.Any(one => placesB.Any(two => Gazetteer.Default.Contains(one.Id, two.Id) || Gazetteer.Default.Contains(two.Id, one.Id)));
            return placesA.Any(placesB.Contains) ? new EntityLink(a, b, EntityVerdict.Same, 1, "the same place")
                : areNear ? new EntityLink(a, b, EntityVerdict.Unknown, 0, string.Empty)
                : new EntityLink(a, b, EntityVerdict.Different, 0.9, "different places");
        }

        bool acronym = nameA.IsAcronymOf(nameB) || nameB.IsAcronymOf(nameA) || a.Acronyms.Overlaps(b.Acronyms) || a.Acronyms.Contains(nameB.Letters) || b.Acronyms.Contains(nameA.Letters)
            || a.Names.Any(one => b.Names.Any(two => OrganisationName.Parse(one).IsSameAs(OrganisationName.Parse(two))));
        if (acronym)
        {
            return new EntityLink(a, b, EntityVerdict.Same, 0.9, "name and short form");
        }

        if (HasWordStuckOn(a.Name, b.Name) || HasWordStuckOn(b.Name, a.Name))
        {
            return new EntityLink(a, b, EntityVerdict.Same, 0.8, "a blank lost after the name");
        }

        if (AreInhabitants(a.Name, b.Name) || nameA.Letters + "s" == nameB.Letters || nameB.Letters + "s" == nameA.Letters || IsFormOf(nameA, nameB) || IsFormOf(nameB, nameA))
        {
            return new EntityLink(a, b, EntityVerdict.Same, 0.8, "forms of one name");
        }

        if (IsNationalForm(nameA, nameB) || IsNationalForm(nameB, nameA))
        {
            return new EntityLink(a, b, EntityVerdict.Same, 0.7, "with and without its country");
        }

        if (IsKnownByPart(nameA, nameB) || IsKnownByPart(nameB, nameA))
        {
            return new EntityLink(a, b, EntityVerdict.Same, 0.75, "part of the name");
        }

        bool isPlace = a.Kind == EntityKind.Location || b.Kind == EntityKind.Location;
        bool alike = isPlace
            ? nameA.Words.Count == nameB.Words.Count && Math.Min(nameA.Letters.Length, nameB.Letters.Length) >= 6 && PersonName.Likeness(nameA.Letters, nameB.Letters) >= PlaceSpelling && !nameA.Letters.Any(char.IsDigit)
            : nameA.IsSpellingOf(nameB) && !(nameA.Words.Count == 1 && a.Kind == EntityKind.Miscellaneous && b.Kind == EntityKind.Miscellaneous);
        return alike && placesA.Count == 0 && placesB.Count == 0
            ? new EntityLink(a, b, EntityVerdict.SameVariant, 0.65, $"spelt {a.Name} / {b.Name}")
            : new EntityLink(a, b, EntityVerdict.Unknown, 0, string.Empty);
    }

    /// <summary>
    /// Whether two organisations that nothing links are two by their names: no word in common but the class (<c>Supreme Court</c>, <c>Constitutional Court</c>),
    /// and neither may be short for the other, part of it, or the name of its town.
    /// </summary>
    public static bool AreOtherBodies(EntityCluster a, EntityCluster b)
    {
        OrganisationName nameA = a.Organisation;
        OrganisationName nameB = b.Organisation;
        bool isVague = nameA.IsCommonWord || nameB.IsCommonWord || IsUmbrella(a) || IsUmbrella(b) || Gazetteer.Default.Find(a.Name).Count > 0 || Gazetteer.Default.Find(b.Name).Count > 0;
        bool mayBeShort = (nameA.IsAcronym || nameB.IsAcronym) && (nameA.MayAbbreviate(nameB) || nameB.MayAbbreviate(nameA));
        if (isVague || mayBeShort)
        {
            return false;
        }

        string[] shared = [.. nameA.Words.Intersect(nameB.Words)];
        string[] ownA = [.. nameA.Words.Except(shared)];
        string[] ownB = [.. nameB.Words.Except(shared)];
        bool onlyClass = shared.All(word => PersonNouns.IsOrganisation(word) || word is "of" or "the" or "and" or "for" or "national" or "international" or "state" or "royal" or "world" or "asian" or "european" or "african");
        return onlyClass && ownA.Length > 0 && ownB.Length > 0 && !ownA.Any(one => ownB.Any(two => PersonName.AreSimilar(one, two)));
    }

    /// <summary>Whether the longer name is the other with the next word of the sentence: <c>Senatein</c>.</summary>
    private static bool HasWordStuckOn(string longer, string name) =>
        name.Length >= LeastFamily && longer.Length > name.Length && longer.StartsWith(name, StringComparison.OrdinalIgnoreCase) && StuckWords.Contains(longer[name.Length..]);

    /// <summary>Whether the longer of two single words is derived from the other: <c>Congress</c>, <c>Congressmen</c>; <c>Democrat</c>, <c>Democratic</c>.</summary>
    private static bool IsFormOf(OrganisationName longer, OrganisationName name) =>
        name.Words.Count == 1 && longer.Words.Count == 1 && name.Letters.Length >= LeastFamily && longer.Letters.StartsWith(name.Letters, StringComparison.Ordinal) && FormEndings.Contains(longer.Letters[name.Letters.Length..]);

    private static bool IsUmbrella(EntityCluster cluster) => cluster.Organisation.Letters is "un" or "unitednations" or "eu" or "europeanunion" or "nato";

    private static bool AreInhabitants(string a, string b) => Gazetteer.Default.FindDemonym(a).Intersect(Gazetteer.Default.FindDemonym(b)).Any();

    /// <summary>Whether the longer name only adds a country: <c>Supreme Court</c>, <c>US Supreme Court</c>.</summary>
    private static bool IsNationalForm(OrganisationName part, OrganisationName full)
    {
        if (part.Words.Count < 2 || !part.IsPartOf(full))
        {
            return false;
        }

        bool atStart = full.Words.Take(part.Words.Count).SequenceEqual(part.Words);
        string rest = string.Join(' ', (atStart ? full.Words.Skip(part.Words.Count) : full.Words.Take(full.Words.Count - part.Words.Count)).Where(word => word is not ("of" or "the")));
        return Gazetteer.Default.Find(rest).Count > 0 || Gazetteer.Default.FindDemonym(rest).Count > 0;
    }

    private static bool IsKnownByPart(OrganisationName part, OrganisationName full) =>
        !part.IsAcronym && part.IsDistinctPartOf(full) && Gazetteer.Default.Find(part.ToString()).Count == 0 && Gazetteer.Default.FindDemonym(part.ToString()).Count == 0;

    private static bool SharesRole(EntityCluster a, EntityCluster b)
    {
        foreach (RoleDescription roleA in a.Roles)
        {
            foreach (RoleDescription roleB in b.Roles)
            {
                ValueComparison comparison = RoleComparer.Compare(roleA, roleB);
                bool same = roleA.Kind == RoleKind.Age ? comparison == ValueComparison.Equal : roleA.Kind == RoleKind.Title && comparison is ValueComparison.Equal or ValueComparison.Compatible && roleA.Office == roleB.Office;
                if (same)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
