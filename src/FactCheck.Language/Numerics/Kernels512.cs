using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Language.Numerics;

/// <summary>32 registers of 16 numbers: a tile of 8 by 3 registers.</summary>
internal sealed unsafe class Kernels512 : LaneKernels<Lanes512>
{
    public override string Name => "Vector512";
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Tile(float* left, nint leftStride, float* panel, nint count, float* start, nint startStride, float* target, nint targetStride)
    {
        Vector512<float> s00 = Vector512.Load(start);
        Vector512<float> s01 = Vector512.Load(start + 16);
        Vector512<float> s02 = Vector512.Load(start + 32);
        start += startStride;
        Vector512<float> s10 = Vector512.Load(start);
        Vector512<float> s11 = Vector512.Load(start + 16);
        Vector512<float> s12 = Vector512.Load(start + 32);
        start += startStride;
        Vector512<float> s20 = Vector512.Load(start);
        Vector512<float> s21 = Vector512.Load(start + 16);
        Vector512<float> s22 = Vector512.Load(start + 32);
        start += startStride;
        Vector512<float> s30 = Vector512.Load(start);
        Vector512<float> s31 = Vector512.Load(start + 16);
        Vector512<float> s32 = Vector512.Load(start + 32);
        start += startStride;
        Vector512<float> s40 = Vector512.Load(start);
        Vector512<float> s41 = Vector512.Load(start + 16);
        Vector512<float> s42 = Vector512.Load(start + 32);
        start += startStride;
        Vector512<float> s50 = Vector512.Load(start);
        Vector512<float> s51 = Vector512.Load(start + 16);
        Vector512<float> s52 = Vector512.Load(start + 32);
        start += startStride;
        Vector512<float> s60 = Vector512.Load(start);
        Vector512<float> s61 = Vector512.Load(start + 16);
        Vector512<float> s62 = Vector512.Load(start + 32);
        start += startStride;
        Vector512<float> s70 = Vector512.Load(start);
        Vector512<float> s71 = Vector512.Load(start + 16);
        Vector512<float> s72 = Vector512.Load(start + 32);
        float* lower = left + (4 * leftStride);
        for (nint k = 0; k < count; k++)
        {
            Vector512<float> b0 = Vector512.Load(panel);
            Vector512<float> b1 = Vector512.Load(panel + 16);
            Vector512<float> b2 = Vector512.Load(panel + 32);
            panel += TileColumns;
            Vector512<float> a0 = Vector512.Create(left[0]);
            s00 = Vector512.FusedMultiplyAdd(a0, b0, s00);
            s01 = Vector512.FusedMultiplyAdd(a0, b1, s01);
            s02 = Vector512.FusedMultiplyAdd(a0, b2, s02);
            Vector512<float> a1 = Vector512.Create(left[leftStride]);
            s10 = Vector512.FusedMultiplyAdd(a1, b0, s10);
            s11 = Vector512.FusedMultiplyAdd(a1, b1, s11);
            s12 = Vector512.FusedMultiplyAdd(a1, b2, s12);
            Vector512<float> a2 = Vector512.Create(left[2 * leftStride]);
            s20 = Vector512.FusedMultiplyAdd(a2, b0, s20);
            s21 = Vector512.FusedMultiplyAdd(a2, b1, s21);
            s22 = Vector512.FusedMultiplyAdd(a2, b2, s22);
            Vector512<float> a3 = Vector512.Create(left[3 * leftStride]);
            s30 = Vector512.FusedMultiplyAdd(a3, b0, s30);
            s31 = Vector512.FusedMultiplyAdd(a3, b1, s31);
            s32 = Vector512.FusedMultiplyAdd(a3, b2, s32);
            Vector512<float> a4 = Vector512.Create(lower[0]);
            s40 = Vector512.FusedMultiplyAdd(a4, b0, s40);
            s41 = Vector512.FusedMultiplyAdd(a4, b1, s41);
            s42 = Vector512.FusedMultiplyAdd(a4, b2, s42);
            Vector512<float> a5 = Vector512.Create(lower[leftStride]);
            s50 = Vector512.FusedMultiplyAdd(a5, b0, s50);
            s51 = Vector512.FusedMultiplyAdd(a5, b1, s51);
            s52 = Vector512.FusedMultiplyAdd(a5, b2, s52);
            Vector512<float> a6 = Vector512.Create(lower[2 * leftStride]);
            s60 = Vector512.FusedMultiplyAdd(a6, b0, s60);
            s61 = Vector512.FusedMultiplyAdd(a6, b1, s61);
            s62 = Vector512.FusedMultiplyAdd(a6, b2, s62);
            Vector512<float> a7 = Vector512.Create(lower[3 * leftStride]);
            s70 = Vector512.FusedMultiplyAdd(a7, b0, s70);
            s71 = Vector512.FusedMultiplyAdd(a7, b1, s71);
            s72 = Vector512.FusedMultiplyAdd(a7, b2, s72);
            left++;
            lower++;
        }

        s00.Store(target);
        s01.Store(target + 16);
        s02.Store(target + 32);
        target += targetStride;
        s10.Store(target);
        s11.Store(target + 16);
        s12.Store(target + 32);
        target += targetStride;
        s20.Store(target);
        s21.Store(target + 16);
        s22.Store(target + 32);
        target += targetStride;
        s30.Store(target);
        s31.Store(target + 16);
        s32.Store(target + 32);
        target += targetStride;
        s40.Store(target);
        s41.Store(target + 16);
        s42.Store(target + 32);
        target += targetStride;
        s50.Store(target);
        s51.Store(target + 16);
        s52.Store(target + 32);
        target += targetStride;
        s60.Store(target);
        s61.Store(target + 16);
        s62.Store(target + 32);
        target += targetStride;
        s70.Store(target);
        s71.Store(target + 16);
        s72.Store(target + 32);
    }
}
