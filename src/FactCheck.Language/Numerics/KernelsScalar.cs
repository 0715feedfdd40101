using System.Runtime.CompilerServices;

namespace FactCheck.Language.Numerics;

/// <summary>Plain numbers, for machines without vectors and as the yardstick of the other paths.</summary>
internal sealed unsafe class KernelsScalar : LaneKernels<LanesScalar>
{
    public override string Name => "Scalar";

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Tile(float* left, nint leftStride, float* panel, nint count, float* start, nint startStride, float* target, nint targetStride)
    {
        for (int row = 0; row < TileRows; row++, left += leftStride, start += startStride, target += targetStride)
        {
            for (int column = 0; column < TileColumns; column++)
            {
                float sum = start[column];
                for (nint k = 0; k < count; k++)
                {
                    sum = MathF.FusedMultiplyAdd(left[k], panel[(k * TileColumns) + column], sum);
                }

                target[column] = sum;
            }
        }
    }
}
