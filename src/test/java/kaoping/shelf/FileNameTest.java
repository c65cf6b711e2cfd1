package kaoping.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A workbook's name that cannot be used: which part of it is wrong. */
class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "530622-qiaojia/grain-2024 (1).xlsx, “ (1)”是另存、下载或复制时加上的，删去",
        "530622-qiaojia/grain-2024（2）.xlsx, “（2）”是另存、下载或复制时加上的，删去",
        "530622-qiaojia/grain-2024 - 副本.xlsx, “ - 副本”是另存、下载或复制时加上的，删去",
        "530622-qiaojia/grain-2024 - Copy (2).xlsx, “ - Copy (2)”是另存、下载或复制时加上的，删去",
        "grain-2024 (1).xlsx, “ (1)”是另存、下载或复制时加上的，删去",
        "某县/grain-2024.xlsx, 文件夹“某县”不是“六位代码-拼音”",
        "530622/grain-2024.xlsx, 文件夹“530622”不是“六位代码-拼音”",
        "530622-qiaojia/粮食2024.xlsx, “粮食”不能用，方案代码只用小写英文、数字和短横",
        "530622-qiaojia/Grain-2024.xlsx, “G”不能用，方案代码只用小写英文、数字和短横",
        "530622-qiaojia/grain_2024.xlsx, “_”不能用，方案代码只用小写英文、数字和短横",
        "530622-qiaojia/2024-grain.xlsx, 方案代码要以英文字母开头",
        "530622-qiaojia/grain--2024.xlsx, 短横的前后都要有字",
        "530622-qiaojia/grain-2024.xlsm, 文件不以“.xlsx”结尾",
        "某县, 文件夹要写成“六位代码-拼音”，文件要以“.xlsx”结尾",
        "grain-2024.xlsx, 文件要放在地区的文件夹里",
    })
    void theFaultIsNamed(String workbook, String fault) {
        assertThat(FileName.fault(workbook)).isEqualTo(fault);
    }
}
