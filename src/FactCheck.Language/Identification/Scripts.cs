namespace FactCheck.Language.Identification;

/// <summary>Counts the letters of a text by script.</summary>
internal sealed class Scripts
{
    private static readonly (int First, int Last, string Code)[] Ranges =
    [
        (0x0370, 0x03FF, "el"), (0x0400, 0x052F, "ru"), (0x0530, 0x058F, "hy"), (0x0590, 0x05FF, "he"), (0x0600, 0x06FF, "ar"), (0x0750, 0x077F, "ar"),
        (0x0900, 0x097F, "hi"), (0x0980, 0x09FF, "bn"), (0x0A00, 0x0A7F, "pa"), (0x0A80, 0x0AFF, "gu"), (0x0B80, 0x0BFF, "ta"), (0x0C00, 0x0C7F, "te"),
        (0x0C80, 0x0CFF, "kn"), (0x0D00, 0x0D7F, "ml"), (0x0D80, 0x0DFF, "si"), (0x0E00, 0x0E7F, "th"), (0x0E80, 0x0EFF, "lo"), (0x1000, 0x109F, "my"),
        (0x10A0, 0x10FF, "ka"), (0x1200, 0x137F, "am"), (0x1780, 0x17FF, "km"), (0x3040, 0x30FF, "ja"), (0x3400, 0x9FFF, "zh"), (0xAC00, 0xD7AF, "ko"),
    ];

    private readonly int[] counts = new int[Ranges.Length];
    private int persian;
    private int urdu;
    private int ukrainian;

    /// <summary>Letters of the Latin script and of any not listed.</summary>
    public int Latin { get; private set; }

    /// <summary>Letters of the other scripts.</summary>
    public int Other { get; private set; }

    /// <summary>Counts a letter.</summary>
    public void Add(char letter)
    {
        for (int i = 0; letter >= Ranges[0].First && i < Ranges.Length; i++)
        {
            if (Ranges[i].First <= letter && letter <= Ranges[i].Last)
            {
                counts[i]++;
                Other++;
                persian += letter is 'پ' or 'چ' or 'ژ' or 'گ' or 'ی' or 'ک' ? 1 : 0;
                urdu += letter is 'ٹ' or 'ڈ' or 'ڑ' or 'ں' or 'ے' ? 1 : 0;
                ukrainian += letter is 'і' or 'ї' or 'є' or 'ґ' ? 1 : 0;
                return;
            }
        }

        Latin++;
    }

    /// <summary>The language usually written in the most frequent of the other scripts.</summary>
    public string MainLanguage()
    {
        int best = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        string code = Ranges[best].Code;
        return code switch
        {
            "zh" when counts[Array.FindIndex(Ranges, range => range.Code == "ja")] * 10 > counts[best] => "ja",
            "ar" when urdu * 40 > Other => "ur",
            "ar" when persian * 40 > Other => "fa",
            "ru" when ukrainian * 40 > Other => "uk",
            _ => code,
        };
    }
}
