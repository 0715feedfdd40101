using FactCheck.Language.Numerics;
using FactCheck.Language.Weights;

namespace FactCheck.Language.Tests.Numerics;

public unsafe class KernelsTests
{
    private static IEnumerable<Kernels> Paths() => Kernels.Supported();

    [TestCaseSource(nameof(Paths))]
    public void Gelu_is_the_exact_one(object path)
    {
        AlignedBuffer<float> numbers = new(Kernels.TileColumns);
        for (float first = -12f; first < 12f; first += 0.9f)
        {
            double[] expected = new double[Kernels.TileColumns];
            for (int i = 0; i < Kernels.TileColumns; i++)
            {
                numbers.Span[i] = first + (i * 0.02f);
                expected[i] = numbers.Span[i] * (1 + Erf(numbers.Span[i] / Math.Sqrt(2))) / 2;
            }

            ((Kernels)path).Gelu(numbers.Pointer, Kernels.TileColumns, 1);
            Assert.That(numbers.Span.ToArray().Select(value => (double)value), Is.EqualTo(expected).Within(1.5e-6));
        }
    }

    [TestCaseSource(nameof(Paths))]
    public void Softmax_sums_to_one_and_keeps_proportions(object path)
    {
        foreach (int count in (int[])[1, 2, 15, 16, 17, 40, 500])
        {
            AlignedBuffer<float> row = new(512);
            double[] expected = new double[count];
            for (int i = 0; i < count; i++)
            {
                row.Span[i] = (i * 37 % 101) - 60;
                expected[i] = Math.Exp(row.Span[i] * 0.25);
            }

            double sum = expected.Sum();
            ((Kernels)path).Softmax(row.Pointer, count, 0.25f);
            Assert.That(row.Span[..count].ToArray().Select(value => (double)value), Is.EqualTo(expected.Select(value => value / sum)).Within(1e-7));
        }
    }

    [TestCaseSource(nameof(Paths))]
    public void Every_half_is_widened_exactly(object path)
    {
        ushort[] finite = [.. Enumerable.Range(0, 1 << 16).Select(bits => (ushort)bits).Where(bits => Half.IsFinite(BitConverter.UInt16BitsToHalf(bits)))];
        AlignedBuffer<float> wide = new(finite.Length);
        fixed (ushort* source = finite)
        {
            ((Kernels)path).Widen(source, wide.Pointer, finite.Length);
        }

        Assert.That(wide.Span.SequenceEqual([.. finite.Select(bits => (float)BitConverter.UInt16BitsToHalf(bits))]), Is.True);
        Assert.That(finite.All(bits => HalfFormat.ToSingle(bits) == (float)BitConverter.UInt16BitsToHalf(bits)), Is.True);
    }

    [TestCaseSource(nameof(Paths))]
    public void A_tile_sums_in_order_with_fused_products(object path)
    {
        const int terms = 37;
        const int stride = 41;
        Random random = new(5);
        AlignedBuffer<float> left = new(Kernels.TileRows * stride);
        AlignedBuffer<float> panel = new(terms * Kernels.TileColumns);
        AlignedBuffer<float> start = new(Kernels.TileColumns);
        AlignedBuffer<float> target = new(Kernels.TileRows * Kernels.TileColumns);
        foreach (AlignedBuffer<float> buffer in (AlignedBuffer<float>[])[left, panel, start])
        {
            for (int i = 0; i < buffer.Length; i++)
            {
                buffer.Span[i] = random.NextSingle() - 0.5f;
            }
        }

        ((Kernels)path).Tile(left.Pointer, stride, panel.Pointer, terms, start.Pointer, 0, target.Pointer, Kernels.TileColumns);
        for (int row = 0; row < Kernels.TileRows; row++)
        {
            for (int column = 0; column < Kernels.TileColumns; column++)
            {
                float expected = start.Span[column];
                for (int k = 0; k < terms; k++)
                {
                    expected = MathF.FusedMultiplyAdd(left.Span[(row * stride) + k], panel.Span[(k * Kernels.TileColumns) + column], expected);
                }

                Assert.That(target.Span[(row * Kernels.TileColumns) + column], Is.EqualTo(expected));
            }
        }
    }

    /// <summary>The error function by its power series, or one where that is all that is left.</summary>
    private static double Erf(double x)
    {
        if (Math.Abs(x) > 5)
        {
            return Math.Sign(x);
        }

        double term = x;
        double sum = x;
        for (int n = 1; n < 200; n++)
        {
            term *= -x * x / n;
            sum += term / ((2 * n) + 1);
        }

        return sum * 2 / Math.Sqrt(Math.PI);
    }
}
