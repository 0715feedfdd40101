using FactCheck.Language.Transformer;
using FactCheck.Language.Weights;

namespace FactCheck.Language.Heads;

/// <summary>The weights of the heads; heads that read the same input are one matrix.</summary>
internal sealed unsafe class HeadWeights
{
    public const int ArcWidth = 256;
    public const int RelationWidth = 128;
    private const int EntityWidth = 256;
    private const int Width = EncoderShape.Width;

    public HeadWeights(SafetensorsFile file, LabelLists labels)
    {
        WordShape = file.Half("heads.wordShape.weight", EncoderShape.Shapes, TaskMixes.ShapeWidth);
        Root = file.Half("heads.dependency.root", 1, Width);

        Tags = new(TaskMixes.Stride, labels.Upos.Length + labels.Xpos.Length + labels.Lemma.Length);
        Add(Tags, "upos", labels.Upos.Length, 0);
        Add(Tags, "xpos", labels.Xpos.Length, labels.Upos.Length);
        Add(Tags, "lemma", labels.Lemma.Length, labels.Upos.Length + labels.Xpos.Length);

        EntityHidden = Add(new(TaskMixes.Stride, EntityWidth), "entity.hidden", EntityWidth, 0);
        Entity = Add(new(EntityWidth, labels.Entity.Length), "entity.output", labels.Entity.Length, 0);

        Dependency = new(Width, (2 * ArcWidth) + (2 * RelationWidth));
        Add(Dependency, "dependency.arcHead", ArcWidth, 0);
        Add(Dependency, "dependency.arcDependent", ArcWidth, ArcWidth);
        Add(Dependency, "dependency.relationHead", RelationWidth, 2 * ArcWidth);
        Add(Dependency, "dependency.relationDependent", RelationWidth, (2 * ArcWidth) + RelationWidth);
        Arcs = new PackedMatrix(ArcWidth, ArcWidth).AddTransposed(file.Half("heads.dependency.arcBilinear", ArcWidth + 1, ArcWidth).Data, ArcWidth, ArcWidth, 0);

        const int side = RelationWidth + 1;
        int relations = labels.Relation.Length;
        HalfTensor bilinear = file.Half("heads.dependency.relationBilinear", relations * side, side);
        Relations = new(RelationWidth, relations * RelationWidth);
        RelationBiases = new(RelationWidth, relations);
        for (int relation = 0; relation < relations; relation++)
        {
            ushort* matrix = bilinear.Row(relation * side);
            Relations.AddTransposed(matrix, side, RelationWidth, relation * RelationWidth);
            RelationBiases.AddTransposed(matrix + RelationWidth, side, 1, relation);
        }

        PackedMatrix Add(PackedMatrix matrix, string name, int outputs, int firstOutput) => matrix.Add(
            file.Half($"heads.{name}.weight", outputs, matrix.Inputs), file.Half($"heads.{name}.bias", 1, outputs), firstOutput);
    }

    public HalfTensor WordShape { get; }

    public HalfTensor Root { get; }

    /// <summary>Universal and treebank parts of speech and lemma rules, in this order.</summary>
    public PackedMatrix Tags { get; }

    public PackedMatrix EntityHidden { get; }

    public PackedMatrix Entity { get; }

    /// <summary>Arc head, arc dependent, relation head and relation dependent, in this order.</summary>
    public PackedMatrix Dependency { get; }

    public PackedMatrix Arcs { get; }

    /// <summary>For each relation the 128 numbers that the head's vector is multiplied by.</summary>
    public PackedMatrix Relations { get; }

    /// <summary>For each relation what the head adds whatever its vector.</summary>
    public PackedMatrix RelationBiases { get; }
}
