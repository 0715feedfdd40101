using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Language.Numerics;

/// <summary>16 registers of 4 numbers: parts of 4 by 3 registers.</summary>
internal sealed unsafe class Kernels128 : LaneKernels<Lanes128>
{
    public override string Name => "Vector128";
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Tile(float* left, nint leftStride, float* panel, nint count, float* start, nint startStride, float* target, nint targetStride)
    {
        for (int row = 0; row < TileRows; row += 4)
        {
            for (int column = 0; column < TileColumns; column += 12)
            {
                Part(left + (row * leftStride), leftStride, panel + column, count, start + (row * startStride) + column, startStride, target + (row * targetStride) + column, targetStride);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Part(float* left, nint leftStride, float* panel, nint count, float* start, nint startStride, float* target, nint targetStride)
    {
        Vector128<float> s00 = Vector128.Load(start);
        Vector128<float> s01 = Vector128.Load(start + 4);
        Vector128<float> s02 = Vector128.Load(start + 8);
        start += startStride;
        Vector128<float> s10 = Vector128.Load(start);
        Vector128<float> s11 = Vector128.Load(start + 4);
        Vector128<float> s12 = Vector128.Load(start + 8);
        start += startStride;
        Vector128<float> s20 = Vector128.Load(start);
        Vector128<float> s21 = Vector128.Load(start + 4);
        Vector128<float> s22 = Vector128.Load(start + 8);
        start += startStride;
        Vector128<float> s30 = Vector128.Load(start);
        Vector128<float> s31 = Vector128.Load(start + 4);
        Vector128<float> s32 = Vector128.Load(start + 8);
        for (nint k = 0; k < count; k++)
        {
            Vector128<float> b0 = Vector128.Load(panel);
            Vector128<float> b1 = Vector128.Load(panel + 4);
            Vector128<float> b2 = Vector128.Load(panel + 8);
            panel += TileColumns;
            Vector128<float> a0 = Vector128.Create(left[0]);
            s00 = Vector128.FusedMultiplyAdd(a0, b0, s00);
            s01 = Vector128.FusedMultiplyAdd(a0, b1, s01);
            s02 = Vector128.FusedMultiplyAdd(a0, b2, s02);
            Vector128<float> a1 = Vector128.Create(left[leftStride]);
            s10 = Vector128.FusedMultiplyAdd(a1, b0, s10);
            s11 = Vector128.FusedMultiplyAdd(a1, b1, s11);
            s12 = Vector128.FusedMultiplyAdd(a1, b2, s12);
            Vector128<float> a2 = Vector128.Create(left[2 * leftStride]);
            s20 = Vector128.FusedMultiplyAdd(a2, b0, s20);
            s21 = Vector128.FusedMultiplyAdd(a2, b1, s21);
            s22 = Vector128.FusedMultiplyAdd(a2, b2, s22);
            Vector128<float> a3 = Vector128.Create(left[3 * leftStride]);
            s30 = Vector128.FusedMultiplyAdd(a3, b0, s30);
            s31 = Vector128.FusedMultiplyAdd(a3, b1, s31);
            s32 = Vector128.FusedMultiplyAdd(a3, b2, s32);
            left++;
        }

        s00.Store(target);
        s01.Store(target + 4);
        s02.Store(target + 8);
        target += targetStride;
        s10.Store(target);
        s11.Store(target + 4);
        s12.Store(target + 8);
        target += targetStride;
        s20.Store(target);
        s21.Store(target + 4);
        s22.Store(target + 8);
        target += targetStride;
        s30.Store(target);
        s31.Store(target + 4);
        s32.Store(target + 8);
    }
}
